import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { parseCsv } from "@ianakit/generator/stages";
import fc from "fast-check";
import { expect, test } from "vitest";
import { convertXml } from "../../src/xml/convert-xml.js";
import { printCsv } from "../../src/xml/print-csv.js";

const history = fileURLToPath(new URL("../../../../../shared/history/", import.meta.url));
const bothFormats = `${history}2026-02-15`;

const HEADER =
  "Service Name,Port Number,Transport Protocol,Description,Assignee,Contact,Registration Date,Modification Date,Reference,Service Code,Unauthorized Use Reported,Assignment Notes\r\n";

const inRegistry = (content: string) =>
  `<?xml version='1.0' encoding='UTF-8'?>\n<registry xmlns="http://www.iana.org/assignments" id="service-names-port-numbers">\n<updated>2026-02-13</updated>\n${content}\n</registry>\n`;

const rowOf = (record: string) => convertXml(inRegistry(record)).csv.slice(HEADER.length);

test.skipIf(!existsSync(`${bothFormats}.xml.gz`))(
  "IANA's XML and IANA's CSV of one day are the same, byte for byte (skipped without ../shared/history)",
  () => {
    const converted = convertXml(gunzipSync(readFileSync(`${bothFormats}.xml.gz`)).toString("utf8"));
    const csv = gunzipSync(readFileSync(`${bothFormats}.csv.gz`)).toString("utf8");
    expect(converted.problems).toEqual([]);
    expect(converted.date).toBe("2026-02-13");
    expect(converted.csv === csv).toBe(true);
  },
);

test("every field of a record finds its column", () => {
  const record = `<record date="2012-02-03" updated="2013-04-05">
    <name>made-up</name>
    <protocol>dccp</protocol>
    <assignee><xref type="person" data="Example_Ltd"/></assignee>
    <xref type="person" data="First_Contact"/>
    <xref type="person" data="Second_Contact"/>
    <xref type="rfc" data="rfc6335"/>
    <xref type="rfc" data="rfc6335">RFC 6335, Section 8</xref>
    <xref type="draft" data="draft-example-00"/>
    <description>A &lt;made-up&gt; &amp; quoted "service"</description>
    <number>49000-49001</number>
    <sc>1145656131</sc>
    <unauthorized>Seen on 49000</unauthorized>
    <note>Defined TXT keys: None</note>
  </record>`;
  expect(rowOf(record)).toBe(
    'made-up,49000-49001,dccp,"A <made-up> & quoted ""service""",[Example_Ltd],[First_Contact][Second_Contact],2012-02-03,2013-04-05,"[RFC6335][RFC 6335, Section 8][draft-example-00]",1145656131,Seen on 49000,Defined TXT keys: None\r\n',
  );
});

test("a record without an assignee is its contact's", () => {
  expect(rowOf('<record><name>a</name><xref type="person" data="Someone"/></record>')).toBe(
    "a,,,,[Someone],[Someone],,,,,,\r\n",
  );
});

test("breaks and paragraphs are line ends, and indentation is none of the text", () => {
  const description = "<description>one<br/><br/>\n   two   words</description>";
  const note =
    "<note>\n  <paragraph>Defined TXT keys:</paragraph>\n  <paragraph>td: a\n     b</paragraph></note>";
  expect(rowOf(`<record>${description}${note}</record>`)).toBe(
    ',,,"one\ntwo words",,,,,,,,"Defined TXT keys:\ntd: a\nb"\r\n',
  );
});

test("the people, with their addresses, are not read", () => {
  const people =
    '<people><person id="x"><uri>mailto:someone&amp;example.com</uri><bogus>&undefined;</bogus></person></people>';
  const converted = convertXml(inRegistry(`<record><name>a</name></record>${people}`));
  expect(converted).toEqual({ csv: `${HEADER}a,,,,,,,,,,,\r\n`, date: "2026-02-13", problems: [] });
});

test.each([
  ["<record><colour>red</colour></record>", "<colour> is not known"],
  ["<record><name>a</name><name>b</name></record>", "<name> stands there twice"],
  ["<record>stray</record>", "between the fields"],
  ['<record><xref type="isbn" data="1"/></record>', 'type "isbn"'],
  ["<record><description>a<b>c</b></description></record>", "<b> within a text"],
  ["<record><description>&secret;</description></record>", "the entity &secret;"],
  ["<record><description>&#0;</description></record>", "the entity &#0;"],
  ["<record><description>&#x110000;</description></record>", "the entity &#x110000;"],
  ["<record><description>&#xD800;</description></record>", "the entity &#xD800;"],
  ["<record><name>a</record>", "the XML is broken"],
])("%s is a problem: %s", (content, message) => {
  const { csv, problems } = convertXml(inRegistry(content));
  expect(csv).toBe("");
  expect(problems.map((problem) => problem.message).join()).toContain(message);
});

test.each([
  ["", "the XML is broken"],
  ["<a></a><b></b>", "the XML is broken"],
  ["<html></html>", "expected <registry"],
  ['<registry id="dns-parameters"></registry>', "expected <registry"],
  ['<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><registry>&x;</registry>', "document type"],
  [inRegistry("<record><name>a</name></record>").slice(0, -20), "the XML is broken"],
])("the document %j is refused: %s", (xml, message) => {
  expect(
    convertXml(xml)
      .problems.map((problem) => problem.message)
      .join(),
  ).toContain(message);
});

test("no document makes the conversion throw, and none gives rows along with problems", () => {
  const fragment = fc.constantFrom(
    "<record>",
    "</record>",
    "<name>",
    "</name>",
    "&amp;",
    "&x;",
    "<br/>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "a",
    " ",
    "__proto__",
    "<__proto__>",
    "</__proto__>",
    "<constructor/>",
  );
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 12 }), (fragments) => {
      const { csv, problems } = convertXml(inRegistry(fragments.join("")));
      expect(csv === "").toBe(problems.length > 0);
    }),
  );
});

test("what is printed as CSV is read as the same fields", () => {
  const field = fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", "a", " ", "é") });
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      expect(parseCsv(printCsv(rows)).records.map(({ fields }) => fields)).toEqual(rows);
    }),
  );
});
