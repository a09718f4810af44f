import { headers } from "next/headers";
import { findCommittee } from "@/lib/data/committees";
import type { ChartSource } from "@/lib/export/chartSvg";
import { formatMoment } from "@/lib/format/date";
import { originOf } from "./origin";

/**
 * Where the charts of a view come from, to be said wherever they are taken; today's date with it. Of
 * the request only the host is used, for an address that leads back; pages have no request to give.
 */
export async function chartSourceOf(
  view: string,
  title: string,
  given?: Headers,
): Promise<ChartSource> {
  const [municipality = "", name = ""] = view.split(/[/?]/).filter(Boolean);
  const committee = await findCommittee(municipality, name);
  return {
    view: title.replace(/ – Nämndkollen$/, ""),
    source: committee
      ? `${committee.name} i ${committee.municipality.name}, nämndens rapporter`
      : "Nämndernas rapporter",
    warning: committee?.municipality.isInvented
      ? `${committee.municipality.name} är påhittad, och siffrorna med den.`
      : null,
    takenOn: formatMoment(new Date()),
    address: originOf(given ?? (await headers())) + view,
  };
}
