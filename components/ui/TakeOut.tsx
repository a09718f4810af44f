import { csvOf } from "@/lib/routes";

interface TakeOutProps {
  /** The address of the view whose rows are taken out. */
  href: string;
  /** What is taken out, where the place doesn't say it: "Allt", "Hela nämnden". */
  what?: string;
}

/** The files beside a view: the same rows in both declared dialects. Plain links; each answers a file. */
export function TakeOut({ href, what }: TakeOutProps) {
  const subject = what ? `${what}: ` : "";
  return (
    <p className="text-sm text-quiet print:hidden">
      {what ? `${what}, ladda ner: ` : "Ladda ner: "}
      <a href={csvOf(href, "maskin")} className="inline-block py-0.5" download>
        <span className="sr-only">{subject}</span>CSV (maskin)
      </a>
      <span aria-hidden="true"> · </span>
      <a href={csvOf(href, "excel")} className="inline-block py-0.5" download>
        <span className="sr-only">{subject}</span>CSV (Excel)
      </a>
    </p>
  );
}
