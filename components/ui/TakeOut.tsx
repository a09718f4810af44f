import { Fragment } from "react";
import { routes } from "@/lib/routes";
import { csvOf, fileOf } from "@/lib/routes/files";

interface TakeOutProps {
  /** The address of the view whose rows are taken out. */
  href: string;
  /** What is taken out, where the place doesn't say it: "Allt", "Hela nämnden". */
  what?: string;
  /** On the page that already tells how to link to it, and for a file that has no page of its own. */
  isTakenAlong?: boolean;
}

/**
 * The files beside a view, the same rows in each kind, and how to link to it, cite it and embed it. Plain
 * links; each answers a file or a page.
 */
export function TakeOut({ href, what, isTakenAlong = false }: TakeOutProps) {
  const subject = what ? `${what}: ` : "";
  const files = [
    { name: "CSV (maskin)", address: csvOf(href, "maskin") },
    { name: "CSV (Excel)", address: csvOf(href, "excel") },
    { name: "Excel", address: fileOf(href, "xlsx") },
    { name: "JSON", address: fileOf(href, "json") },
  ];
  return (
    <p className="text-sm text-quiet print:hidden">
      {what ? `${what}, ladda ner: ` : "Ladda ner: "}
      {files.map(({ name, address }, index) => (
        <Fragment key={name}>
          {index > 0 && <span aria-hidden="true"> · </span>}
          <a href={address} className="inline-block py-0.5" download>
            <span className="sr-only">{subject}</span>
            {name}
          </a>
        </Fragment>
      ))}
      {!isTakenAlong && (
        <>
          <span aria-hidden="true"> · </span>
          <a href={routes.takeAlong(href)} className="inline-block py-0.5" rel="nofollow">
            <span className="sr-only">{subject}</span>Länk och källa
          </a>
        </>
      )}
    </p>
  );
}
