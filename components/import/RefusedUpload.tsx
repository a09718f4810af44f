import Link from "next/link";
import type { Upload } from "@/lib/domain/upload";
import { describeProblem } from "@/lib/format/problem";
import { routes } from "@/lib/routes";

/** What can be done about a file that couldn't be read, by the problem's code. */
const remedies: Record<string, string> = {
  emptyFile: "Kontrollera att filen blev hel när den sparades, och välj den igen.",
  fileTooLarge: "Dela upp dokumentet, eller spara det med bilder i lägre upplösning.",
  encryptedFile: "Spara en kopia utan lösenord och läs in den.",
  noTextLayer:
    "Dokumentet är inskannat som bild. Be om originalet, eller kör texttolkning (OCR) på det först.",
  brokenEncoding:
    "Tecknen är inbäddade så att texten inte går att ta ut. Spara om dokumentet från Word, eller kör texttolkning (OCR).",
  brokenFile: "Öppna filen i sitt program, spara den på nytt och läs in den nya.",
  cutFile: "Filen är avhuggen. Hämta eller spara den på nytt och läs in den nya.",
  documentTooLong: "Dela upp dokumentet: läs in rapporten utan bilagor.",
  readerMemory: "Dokumentet är för tungt att läsa. Dela upp det, eller spara om det utan bilder.",
  readerOutput: "Dela upp dokumentet: läs in rapporten utan bilagor.",
  unknownFileKind: "Spara dokumentet som PDF, Word (.docx), Excel (.xlsx), CSV eller ren text.",
  tooLargeUnpacked: "Ta bort inbäddade bilder och objekt, spara på nytt och läs in den nya filen.",
  readerTimeout: "Dokumentet tog för lång tid. Dela upp det eller spara om det, och försök igen.",
};

/** A file that couldn't be read: what, why, and what to do. */
export function RefusedUpload({ upload }: { upload: Upload }) {
  return (
    <div className="max-w-measure border-l-4 border-not-achieved bg-tint px-4 py-3">
      <p className="font-semibold">Filen kunde inte läsas.</p>
      {upload.problems.map((problem, index) => (
        <p key={index} className="mt-1">
          {describeProblem(problem)}{" "}
          {remedies[problem.code] ?? "Spara om dokumentet och försök igen."}
        </p>
      ))}
      <p className="mt-2">
        <Link href={routes.bringIn()}>Läs in en annan fil</Link>
      </p>
    </div>
  );
}
