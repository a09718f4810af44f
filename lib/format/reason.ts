/** Why a figure is in doubt, or how a proposed value was proved, in Swedish; an unknown code is said as it is. */
export function describeReason(code: string): string {
  return reasons[code] ?? code;
}

/** Why a printed number became no figure. */
export function describeUnused(code: string): string {
  return unused[code] ?? code;
}

const reasons: Record<string, string> = {
  unreadable: "Tecknen går inte att läsa som ett tal.",
  hiddenCharacters: "Osynliga tecken intill talet gör att det kan se annorlunda ut än det läses.",
  ambiguousNumber: "Talet kan läsas på flera sätt.",
  cellsUneven:
    "Raden har inte lika många celler som rubriken; kontrollera under vilken rubrik talet står.",
  labelUncertain: "Vilka rader text som hör till radens namn framgår inte säkert.",
  severalReadings: "Raden kan delas upp på flera sätt.",
  periodUncertain: "Vilken period kolumnen gäller framgår inte säkert.",
  reportPeriodUncertain: "Vilken period rapporten gäller framgår inte säkert.",
  basisUncertain: "Om kolumnen är utfall, budget eller prognos framgår inte säkert.",
  unitUncertain: "Vilken enhet talet har framgår inte säkert.",
  headerDamaged:
    "Vilken rubrik som hör till kolumnen framgår inte säkert; den sannolikaste är vald.",
  sameColumnTwice: "Två kolumner har rubriker som betyder samma sak.",
  sameWeekTwice: "Samma vecka eller månad står på två rader.",
  signsUncertain: "Om tabellen skriver kostnader med plus eller minus framgår inte säkert.",
  partsSumFails: "Delarna går inte ihop med summan.",
  varianceFails: "Avvikelsen går inte ihop med kolumnerna den jämför.",
  columnsUncertain:
    "Tabellens avvikelser går inte ihop med dess kolumner; kontrollera under vilken rubrik talet står.",
  sameFigureFails: "Samma uppgift har ett annat värde på ett annat ställe.",
  plausibleRangeFails: "Talet ligger utanför det möjliga.",
  unitFactorFails: "Talet är av en annan storleksordning än grannarna; enheten kan vara fel.",
  footnoteDoubt: "En not till talet säger att det är rättat eller osäkert.",
  oddForm: "Talet skiljer sig från radens övriga i tecken, decimaler eller storlek.",
  scannedUnconfirmed: "Texten är inskannad och ingen kontroll bekräftar talet.",
  proposedByPartsSum: "Förslaget är det enda som får summan att stämma.",
  proposedByVariance: "Förslaget är det enda som får avvikelsen att stämma.",
};

const unused: Record<string, string> = {
  noReport: "Det framgår inte vilken rapport det är, så kolumnen kan inte tolkas.",
  noBasis: "Kolumnens rubrik säger inte vad talet är.",
  noPeriod: "Kolumnens rubrik säger inte vilken period talet gäller.",
  noLabel: "Raden har ingen etikett.",
  noColumn: "Talet står inte under någon kolumnrubrik.",
  noTable: "Raden ser ut att höra till en tabell som inte kunde läsas.",
  textColumn: "Kolumnen är text, inte tal.",
  axisTick: "Talet är en skalmarkering i ett diagram.",
  footnoteMark: "Talet är en fotnotssiffra.",
  pageNumber: "Talet är ett sidnummer.",
};
