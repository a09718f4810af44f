import Link from "next/link";
import { EmptyState } from "@/components/ui/EmptyState";
import { routes } from "@/lib/routes";

/** Nothing was found: what was looked in, words that are near, and other ways in. */
export function NothingFound({ asked, proposals }: { asked: string; proposals: string[] }) {
  return (
    <div className="space-y-5">
      <EmptyState>
        Inget som är publicerat har ”{asked}”. Sökningen gäller namn på nämnder, mål och nyckeltal,
        rapporternas titlar och löptext, och anmärkningar.
      </EmptyState>
      {proposals.length > 0 && (
        <p>
          Menade du{" "}
          {proposals.map((word, index) => (
            <span key={word}>
              {index > 0 && (index === proposals.length - 1 ? " eller " : ", ")}
              <Link href={routes.search({ q: word })}>{word}</Link>
            </span>
          ))}
          ?
        </p>
      )}
      <OtherWays />
    </div>
  );
}

/** Where to go when a search isn't the way. */
export function OtherWays() {
  return (
    <ul className="prose list-inside text-sm [&>li]:my-1">
      <li>Pröva färre ord, eller början av ett ord: ”place” hittar placeringar.</li>
      <li>
        <Link href={routes.start()}>Gå från listan över nämnder</Link>, där allt som är publicerat
        står.
      </li>
      <li>
        <Link href={routes.goals()}>Bläddra bland alla mål</Link>
      </li>
    </ul>
  );
}
