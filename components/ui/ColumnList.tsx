interface ColumnListProps {
  columns: readonly { name: string; meaning: string }[];
}

/** The columns of a kind of file, in their order, from the same list that the files are written by. */
export function ColumnList({ columns }: ColumnListProps) {
  return (
    <dl>
      {columns.map(({ name, meaning }) => (
        <div
          key={name}
          className="grid gap-x-6 border-t border-rule py-1.5 text-sm sm:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <dt className="font-semibold">{name}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
