import { Decimal } from "decimal.js";
import { SaxesParser } from "saxes";

/** Excel keeps fifteen digits; more are what binary fractions leave behind. */
const digits = 12;

/** A stored number as Swedish text: "0.853" in a percent cell is "85,3 %", "-1234.5" is "-1234,5". */
export function printedNumber(stored: string, isPercent: boolean): string {
  if (!/^-?\d+(\.\d+)?(E[-+]?\d+)?$/i.test(stored)) return stored;
  const value = new Decimal(stored).times(isPercent ? 100 : 1).toSignificantDigits(digits);
  const text = value.toFixed().replace(".", ",");
  return isPercent ? `${text} %` : text;
}

/** The indexes of the cell styles that show a number in percent. */
export function percentStyles(xml: string | null): Set<number> {
  const percents = new Set<number>();
  if (xml === null) return percents;
  const formats = new Set([9, 10]);
  let isCellStyle = false;
  let index = 0;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "numFmt" && attributes["formatCode"]?.includes("%"))
      formats.add(Number(attributes["numFmtId"]));
    if (name === "cellXfs") isCellStyle = true;
    if (name !== "xf" || !isCellStyle) return;
    if (formats.has(Number(attributes["numFmtId"]))) percents.add(index);
    index++;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "cellXfs") isCellStyle = false;
  });
  parser.write(xml).close();
  return percents;
}
