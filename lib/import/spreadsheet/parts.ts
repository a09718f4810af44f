import { SaxesParser } from "saxes";

export interface Sheet {
  name: string;
  xml: string;
}

/** The text of one part of the file, or null. */
export function partOf(entries: ReadonlyMap<string, Uint8Array>, name: string): string | null {
  const bytes = entries.get(name);
  return bytes === undefined ? null : new TextDecoder().decode(bytes);
}

/** The sheets that are shown, in the workbook's order. */
export function sheetsOf(entries: ReadonlyMap<string, Uint8Array>): Sheet[] {
  const targets = targetsOf(partOf(entries, "xl/_rels/workbook.xml.rels") ?? "<none/>");
  const sheets: Sheet[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name !== "sheet" || (attributes["state"] ?? "visible") !== "visible") return;
    const target = targets.get(attributes["r:id"] ?? "")?.replace(/^\/?(xl\/)?/, "xl/");
    const xml = target === undefined ? null : partOf(entries, target);
    if (xml !== null) sheets.push({ name: attributes["name"] ?? "", xml });
  });
  parser.write(partOf(entries, "xl/workbook.xml") ?? "<none/>").close();
  return sheets;
}

function targetsOf(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "Relationship") targets.set(attributes["Id"] ?? "", attributes["Target"] ?? "");
  });
  parser.write(xml).close();
  return targets;
}
