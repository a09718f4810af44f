/** The columns of every file, in their order. */
export function ColumnList() {
  return null;
}
