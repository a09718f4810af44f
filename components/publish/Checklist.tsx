import { group } from "d3-array";
import Link from "next/link";
import type { ChecklistItem } from "@/lib/domain/checklist";
import { reviewPageOf } from "@/lib/domain/reviewPage";
import { countByTable } from "@/lib/domain/tableCount";
import { checklistHeading, describeChecklistItem } from "@/lib/format/checklist";
import { routes } from "@/lib/routes";
import { Listing, type ListContext } from "./Listing";

interface ChecklistProps {
  items: readonly ChecklistItem[];
  /** The heading that each line of figures stands under. */
  sectionAt: ReadonlyMap<number, string>;
  context: ListContext;
}

/** What stands in the way, then what to mind: by kind, each with the way to where it stands; long lists are counted. */
export function Checklist({ items, ...shared }: ChecklistProps) {
  const errors = items.filter(({ severity }) => severity === "error");
  const warnings = items.filter(({ severity }) => severity === "warning");
  return (
    <>
      <p className="mb-2 font-semibold">
        <span
          aria-hidden="true"
          className={errors.length > 0 ? "text-not-achieved" : "text-achieved"}
        >
          {errors.length > 0 ? "✕" : "✓"}
        </span>{" "}
        {standing(errors.length, warnings.length)}
      </p>
      {errors.length > 0 && <Groups title="Hindrar" items={errors} {...shared} />}
      {warnings.length > 0 && <Groups title="Att tänka på" items={warnings} {...shared} />}
    </>
  );
}

function Groups({ title, items, ...shared }: ChecklistProps & { title: string }) {
  const groups = group(items, ({ code }) => checklistHeading(code));
  return (
    <div className="mt-6">
      <h3>{title}</h3>
      {[...groups].map(([heading, members]) => (
        <Group key={heading} heading={heading} items={members} {...shared} />
      ))}
    </div>
  );
}

function Group({
  heading,
  items,
  sectionAt,
  context,
}: ChecklistProps & { heading: string | null }) {
  const { upload } = context;
  if (heading === null)
    return (
      <div className="mt-3">
        <Items upload={upload} items={items} />
      </div>
    );
  const tables = (all: readonly ChecklistItem[]) =>
    countByTable(
      all,
      ({ place }) => (place && sectionAt.get(place.line)) ?? null,
      ({ place }) => place,
    );
  return (
    <Listing
      title={heading}
      items={items}
      part="checklista"
      context={context}
      level={4}
      tables={tables}
    >
      {(shown) => <Items upload={upload} items={shown} />}
    </Listing>
  );
}

interface ItemsProps {
  upload: ListContext["upload"];
  items: readonly ChecklistItem[];
}

function Items({ upload, items }: ItemsProps) {
  return (
    <ul className="text-sm">
      {items.map((item, index) => (
        <li key={index} className="border-b border-rule py-2">
          {describeChecklistItem(item)} <WayThere upload={upload} item={item} />
        </li>
      ))}
    </ul>
  );
}

function WayThere({ upload, item }: { upload: { id: string }; item: ChecklistItem }) {
  const { place, figureKey } = item;
  if (item.code === "notIdentified") {
    return <Link href={routes.upload(upload)}>Bekräfta rapporten</Link>;
  }
  if (item.code === "decisionDateMissing" || item.code === "caseNumberMissing")
    return <a href="#publicera">Fyll i</a>;
  if (item.code === "newSeries") return <Link href={routes.reviewSeries(upload)}>Serier</Link>;
  if (!place) return null;
  const query = { sida: String(reviewPageOf(place)), uppgift: figureKey ?? undefined };
  return (
    <Link
      href={routes.review(upload, query, figureKey ?? undefined)}
      className="inline-block py-0.5"
    >
      {place.page === null ? `Rad ${place.line}` : `Sidan ${place.page}, rad ${place.line}`}
    </Link>
  );
}

function standing(errors: number, warnings: number): string {
  const minded = warnings === 0 ? "inget" : `${warnings} ${warnings === 1 ? "sak" : "saker"}`;
  if (errors > 0)
    return `${errors} ${errors === 1 ? "sak hindrar" : "saker hindrar"} publicering, ${minded} att tänka på.`;
  return `Inget hindrar publicering, ${minded} att tänka på.`;
}
