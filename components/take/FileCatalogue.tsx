import { MunicipalityName } from "@/components/ui/InventedMark";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { Committee } from "@/lib/domain/committee";
import { routes } from "@/lib/routes";
import { csvOf, fileOf } from "@/lib/routes/files";

/** What there is to take out at once: everything, and each committee's figures and goals, in each kind of file. */
export function FileCatalogue({ committees }: { committees: readonly Committee[] }) {
  return (
    <ScrollRegion label="filer">
      <table className="data-table">
        <caption className="sr-only">Filer att ladda ner</caption>
        <thead>
          <tr>
            <th scope="col">Vad</th>
            <th scope="col">Siffror</th>
            <th scope="col">Mål</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className="font-semibold">
              Allt
            </th>
            <Files of="Allt, siffror" href={routes.start()} />
            <Files of="Allt, mål" href={routes.goals()} />
          </tr>
          {committees.map((committee) => (
            <tr key={committee.id}>
              <th scope="row">
                {committee.name}
                <span className="block text-quiet">
                  <MunicipalityName municipality={committee.municipality} />
                </span>
              </th>
              <Files of={`${committee.name}, siffror`} href={routes.committee(committee)} />
              <Files of={`${committee.name}, mål`} href={routes.committeeGoals(committee)} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Files({ of, href }: { of: string; href: string }) {
  const files = [
    ["CSV (maskin)", csvOf(href, "maskin")],
    ["CSV (Excel)", csvOf(href, "excel")],
    ["Excel", fileOf(href, "xlsx")],
    ["JSON", fileOf(href, "json")],
  ];
  return (
    <td>
      <ul className="flex flex-wrap gap-x-3">
        {files.map(([name, address]) => (
          <li key={name}>
            <a href={address} className="inline-block py-0.5 whitespace-nowrap" download>
              {name}
              <span className="sr-only">, {of}</span>
            </a>
          </li>
        ))}
      </ul>
    </td>
  );
}
