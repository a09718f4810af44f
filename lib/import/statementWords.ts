import type { StatementRole } from "../domain/series";

/** Row labels of income statements by what they are; the first role that knows the label wins. */
export const statementLabels: readonly (readonly [StatementRole, readonly string[]])[] = [
  [
    "accumulatedResult",
    [
      "Ackumulerat resultat",
      "Akkumulerat resultat",
      "Ackumulerat resultat (inklusive årets resultat)",
      "Akkumulerat resultat (inklusive årets resultat)",
      "Utgående eget kapital",
      "Utgående redovisat resultat",
      "Eget kapital",
    ],
  ],
  [
    "result",
    [
      "Årets resultat",
      "Periodens resultat",
      "Resultat",
      "Nettoresultat",
      "Resultat efter finansnetto",
    ],
  ],
  ["municipalGrant", ["Kommunbidrag", "Kommunalt bidrag", "Nämndbidrag", "Kommunersättning"]],
  [
    "totalRevenue",
    [
      "Summa intäkter",
      "Totala intäkter",
      "Intäkter totalt",
      "Summa verksamhetens intäkter",
      "Intäkter inkl kommunbidrag",
      "Intäkter inklusive kommunbidrag",
      "Totala inkomster",
    ],
  ],
  [
    "totalExpenses",
    [
      "Summa kostnader",
      "Totala kostnader",
      "Kostnader totalt",
      "Verksamhetens kostnader",
      "Summa verksamhetens kostnader",
    ],
  ],
  [
    "netExpenses",
    [
      "Verksamhetens nettokostnader",
      "Verksamhetens nettokostnad",
      "Nettokostnader",
      "Nettokostnad",
    ],
  ],
  ["financialNet", ["Finansnetto", "Räntenetto", "Finansiella poster"]],
  [
    "revenue",
    [
      "Intäkter",
      "Verksamhetens intäkter",
      "Externa intäkter",
      "Interna intäkter",
      "Övriga intäkter",
      "Taxor och avgifter",
      "Avgifter",
      "Hyresintäkter",
      "Bidrag (intäkter)",
      "Försäljning av verksamhet",
      "varav intäkter",
    ],
  ],
  [
    "expenses",
    [
      "Kostnader",
      "Personalkostnader",
      "Personalkostnad",
      "Lokalhyror",
      "Lokalkostnader",
      "Hyror",
      "Köp av tjänster",
      "Köp av verksamhet",
      "Köp av huvudverksamhet",
      "Övriga kostnader",
      "Övriga driftskostnader",
      "Övriga driftkostnader",
      "Bidrag (kostnader)",
      "Lämnade bidrag",
      "Försörjningsstöd",
      "Klientkostnader",
      "Avskrivningar",
      "Kapitalkostnader",
      "Kapitaltjänstkostnader",
      "Konsultkostnader",
      "Material och tjänster",
      "varav kostnader",
    ],
  ],
];

/** Labels that are the net of revenue and expenses in a statement that has neither grant nor result. */
export const netLabels: readonly string[] = [
  "Netto",
  "Totalt",
  "Summa totalt",
  "Summa",
  "Summa netto",
];
