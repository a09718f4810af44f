import { areaColumns } from "@/lib/export/areas";
import { assignmentColumns } from "@/lib/export/assignments";
import { briefColumns } from "@/lib/export/brief";
import { comparisonColumns } from "@/lib/export/comparison";
import { forecastColumns } from "@/lib/export/forecasts";
import { goalMapColumns } from "@/lib/export/goalMap";
import { timelineColumns } from "@/lib/export/goalTimeline";
import { revisionColumns } from "@/lib/export/revisions";
import { sameTimeColumns } from "@/lib/export/sameTime";
import { workedOutColumns } from "@/lib/export/workedOut";

/** The files of what is worked out, each with the columns it is written by. */
export const workedOutFiles = [
  { name: "Jämförelser", columns: comparisonColumns },
  { name: "På en minut", columns: briefColumns },
  { name: "Samma tid förra året", columns: sameTimeColumns },
  { name: "Mål genom åren", columns: timelineColumns },
  { name: "Karta över mål", columns: goalMapColumns },
  { name: "Prognoser mot utfall", columns: forecastColumns },
  { name: "Verksamheter över omorganisationer", columns: areaColumns },
  { name: "Ändrade uppgifter", columns: revisionColumns },
  { name: "Uppdrag från fullmäktige", columns: assignmentColumns },
  {
    name: "Driftredovisning, placeringar, investeringar, bidrag och eget kapital",
    columns: workedOutColumns,
  },
];
