import type { TargetedEvent, VNode } from "preact";
import type { Colouring } from "./classify-ports.js";
import type { PictureSettings } from "./picture-settings.js";
import { parsePort } from "./picture-settings.js";
import { TRANSPORTS } from "./port-layers.js";

const COLOURING_WORDS: Readonly<Record<Colouring, string>> = {
  status: "Status",
  record: "RFC and use",
  year: "Year",
};

export interface PictureControlsProps {
  readonly settings: PictureSettings;
  readonly onChange: (change: Partial<PictureSettings>) => void;
  readonly onFind: (port: number) => void;
}

/** What the picture shows: the transport protocol, what the colours mean, and a port to find. */
export function PictureControls({ settings, onChange, onFind }: PictureControlsProps): VNode {
  return (
    <div class="picture-controls">
      <Choice
        legend="Transport protocol"
        name="transport"
        options={TRANSPORTS.map((transport) => [transport, transport.toUpperCase()] as const)}
        chosen={settings.transport}
        onChoose={(transport) => onChange({ transport })}
      />
      <Choice
        legend="Coloured by"
        name="colouring"
        options={Object.entries(COLOURING_WORDS) as [Colouring, string][]}
        chosen={settings.colouring}
        onChoose={(colouring) => onChange({ colouring })}
      />
      <form class="find-port" onSubmit={(event) => findWritten(event, onFind)}>
        <label class="words" for="find-port">
          Find a port
        </label>
        <span class="find-row">
          <input id="find-port" name="port" type="number" min="0" max="65535" required placeholder="443" />
          <button type="submit">Find</button>
        </span>
      </form>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({
  legend,
  name,
  options,
  chosen,
  onChoose,
}: ChoiceProps<Value>): VNode {
  return (
    <fieldset class="choice">
      <legend class="words">{legend}</legend>
      <div>
        {options.map(([value, words]) => (
          <label key={value}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function findWritten(event: TargetedEvent<HTMLFormElement>, onFind: (port: number) => void): void {
  event.preventDefault();
  const port = parsePort(String(new FormData(event.currentTarget).get("port")));
  if (port !== undefined) onFind(port);
}
