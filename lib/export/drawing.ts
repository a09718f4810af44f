import { SaxesParser } from "saxes";
import { attributesOfClass } from "./chartStyle";

/** A drawing that needs no style sheet, less its outermost element. */
export interface Drawing {
  width: number;
  height: number;
  markup: string;
}

/**
 * A page's drawing as one that can stand alone: class names become attributes, and only elements and
 * attributes that draw are kept. Null for markup that isn't a whole drawing with a view box.
 */
export function standaloneDrawing(svg: string): Drawing | null {
  const parser = new SaxesParser();
  const open: boolean[] = [];
  const sizes: (Size | null)[] = [];
  const faults: Error[] = [];
  let markup = "";
  parser.on("error", (fault) => faults.push(fault));
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length === 0) sizes.push(sizeOf(attributes.viewBox ?? ""));
    const isKept = open.length > 0 && elements.has(name);
    open.push(isKept);
    if (isKept) markup += `<${name}${kept(attributes)}>`;
  });
  parser.on("text", (text) => {
    if (open.at(-1)) markup += escaped(text);
  });
  parser.on("closetag", ({ name }) => {
    if (open.pop()) markup += `</${name}>`;
  });
  parser.write(svg).close();
  const [size] = sizes;
  return faults.length > 0 || !size ? null : { ...size, markup };
}

type Size = { width: number; height: number };

const elements = new Set(["g", "path", "line", "rect", "circle", "text", "tspan", "title"]);

const drawing = new Set(
  [
    "d x y x1 x2 y1 y2 dx dy cx cy r rx ry width height points transform",
    "fill stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity",
    "fill-opacity opacity text-anchor dominant-baseline font-size font-weight font-style",
    "paint-order",
  ].flatMap((line) => line.split(" ")),
);

/** As in a style sheet, what a class says goes before what an attribute says. */
function kept(attributes: Record<string, string>): string {
  const own = Object.entries(attributes).filter(([name]) => drawing.has(name));
  const classes = (attributes.class ?? "").split(/\s+/).filter(Boolean);
  const looks = classes.map((name) => attributesOfClass(name) ?? {});
  const all: Record<string, string> = Object.assign(Object.fromEntries(own), ...looks);
  return Object.entries(all)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("");
}

function sizeOf(viewBox: string): Size | null {
  const [left, top, width, height] = viewBox.split(" ").map(Number);
  return left === 0 && top === 0 && width && height ? { width, height } : null;
}

/** Text or an attribute's value in markup. */
export function escaped(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
