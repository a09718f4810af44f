import { expect, it } from "vitest";
import { eventWord } from "@/lib/format/event";

it.each([
  ["withdrawn", { reason: "Fel fil." }, "Drog tillbaka"],
  ["withdrawn", { replacedBy: "b3" }, "Ersatte den förra utgåvan"],
  ["uploaded", { fileName: "april.pdf" }, "Laddade upp"],
  ["uploaded", { correctionOf: "a1", release: 1 }, "Öppnade en rättelse"],
] as const)("tells %s %j from what looks like it", (action, data, said) => {
  expect(eventWord({ action, data })).toBe(said);
});
