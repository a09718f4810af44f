import readXlsxFile from "read-excel-file/node";
import writeXlsxFile from "write-excel-file/node";
import type { Cell } from "write-excel-file/node";

/**
 * A template as it comes back from whoever filled it in: its own cells, with numbers in the columns beside
 * them from the first row under the header on. `times` replaces what stands first in a row, from 1.
 */
export async function filledSheet(
  template: Buffer,
  values: readonly string[][],
  times: Record<number, string> = {},
): Promise<Buffer> {
  const [sheet] = await readXlsxFile(template);
  const cells = (sheet?.data ?? []).map((row, index): Cell[] => {
    const own = values[index - 1] ?? [];
    return row.map((cell, column) => {
      if (column === 0) return textCell(times[index] ?? String(cell ?? ""));
      const value = own[column - 1];
      if (index === 0) return textCell(String(cell ?? ""));
      return value ? { type: Number, value: Number(value) } : null;
    });
  });
  return writeXlsxFile(cells, { sheet: "Placerade" }).toBuffer();
}

function textCell(value: string): Cell {
  return value === "" ? null : { type: String, value };
}
