import type { VNode } from "preact";
import { Html } from "../api/api-text.js";
import type { Page } from "../pages/load-page.js";
import { sitePath } from "../routing/route.js";
import type { Figure } from "./figure.js";
import "./figures.css";

/** What the packages cost: the plots of the bench, or all of its results. */
export async function makeFiguresPage(part: "results" | undefined): Promise<Page> {
  if (part === "results") {
    const { default: results } = await import("virtual:results");
    return makeResultsPage(results);
  }
  const { default: figures } = await import("virtual:figures");
  return {
    title: "Figures · ianakit",
    description:
      "What the ianakit packages cost in bundles, at start, in look-ups and in type checks, beside others.",
    content: (
      <div class="page figures">
        <h1>Figures</h1>
        <p class="lead">
          What the packages cost, measured beside others that do the same and beside the least that can.{" "}
          <a href={sitePath("/figures/results")}>All results as tables</a>
        </p>
        {figures.map((figure) => (
          <FigureSection key={figure.file} {...figure} />
        ))}
      </div>
    ),
  };
}

/** A plot, with its figures in words as the caption. */
function FigureSection({ file, title, description, width, height }: Figure): VNode {
  const name = file.replace(/\.svg$/, "");
  return (
    <section aria-labelledby={name}>
      <h2 id={name} class="visually-hidden">
        {title}
      </h2>
      <figure>
        <img src={sitePath(`/figures/${file}`)} alt={`${title}, as a plot`} width={width} height={height} />
        <figcaption>{listSentences(description)}</figcaption>
      </figure>
    </section>
  );
}

/** The space between a number and its unit, where no line is to end. */
const NUMBER_WITH_UNIT = /(?<=\d) (?=(?:[kM]?B|[nµm]?s)\b)/g;

/** A description as a list: semicolons separate its parts. */
function listSentences(description: string): VNode {
  return (
    <ul>
      {description.split("; ").map((part) => (
        <li key={part}>{part.replaceAll(NUMBER_WITH_UNIT, "\u00a0")}</li>
      ))}
    </ul>
  );
}

function makeResultsPage(results: string): Page {
  return {
    title: "Results of the bench · ianakit",
    description:
      "Every measurement of the ianakit packages beside their peers: bundles, downloads, types, run time.",
    content: (
      <div class="page figures">
        <p class="muted">
          <a href={sitePath("/figures")}>Figures</a>
        </p>
        <h1>Results of the bench</h1>
        <Html class="results-of-bench" html={results} />
      </div>
    ),
  };
}
