import type { Place } from "../domain/place";

/** One cell: its text as printed (possibly joined over lines), and the line where the text stands. */
export interface Cell {
  text: string;
  place: Place;
  /** The split of the row was ambiguous here; the other readings of the cell's text, best first. */
  otherReadings: string[];
}

export interface Row {
  label: string;
  /** The row it is a part of ("- varav intäkter" under "Netto"), or null. */
  parent: string | null;
  /** The subheading inside the table, or a column of text before the label ("Driftbidrag"). */
  group: string | null;
  /** The line of the label's first words. */
  place: Place;
  /** As many as the table has columns; null where nothing is printed under the heading. */
  cells: (Cell | null)[];
  /** Unit words found in a column of their own ("Volymenhet"), as printed. */
  unitText: string | null;
  /** The row has more or fewer cells than the header: which number stands under which heading is not known. */
  isUneven?: boolean;
  /** A line of words beside the row may be a part of its label, or of another's. */
  isLabelUnsure?: boolean;
}

export interface Column {
  /** The printed header, levels joined so that the basis word stands first: "Utfall period", "Ansökt 2022". */
  header: string;
  /** It may be another: a group head over several columns could also end before or after this one. */
  isUnsure?: boolean;
}

/** A table in the document, in printed order, with nothing interpreted yet. */
export interface Table {
  /** The heading it stands under. */
  section: string;
  /** Rows of another table stand between the heading and this one: it may be theirs alone. */
  isSectionShared?: boolean;
  /** The text of the label column's own header or the line above, where the unit often stands: "Resultaträkning, tkr". */
  title: string;
  /** The title stands in its own heading, beside the columns' ones: no other table's. */
  isTitlePrinted?: boolean;
  columns: Column[];
  rows: Row[];
  place: Place;
  /** Not each column has a header of its own: the headers there are may stand over the wrong ones. */
  isShaky?: boolean;
}

/** The numbers of all lines that the table's labels and cells stand on. */
export function linesOf(table: Table): number[] {
  return table.rows.flatMap((row) => [
    row.place.line,
    ...row.cells.flatMap((cell) => (cell === null ? [] : [cell.place.line])),
  ]);
}
