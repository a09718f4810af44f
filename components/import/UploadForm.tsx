import type { Committee } from "@/lib/domain/committee";
import { routes } from "@/lib/routes";
import { DropArea } from "./DropArea";

interface UploadFormProps {
  /** The committees that the visitor may bring files in to. */
  committees: Committee[];
}

/** Files in: an ordinary form, several files at once; where there is JavaScript they can be dropped on it. */
export function UploadForm({ committees }: UploadFormProps) {
  return (
    <form
      id="filer"
      action={routes.receive()}
      method="post"
      encType="multipart/form-data"
      className="max-w-measure"
    >
      <DropArea formId="filer" inputId="fil">
        <label htmlFor="fil" className="font-semibold">
          Rapporter
        </label>
        <p id="fil-hjalp" className="mb-3 text-sm text-quiet">
          Dra hit en eller flera filer, eller välj dem. PDF med text i, Word (.docx), Excel (.xlsx),
          CSV, Markdown eller ren text, högst 25 MB var.
        </p>
        <input
          id="fil"
          name="fil"
          type="file"
          multiple
          required
          aria-describedby="fil-hjalp"
          accept=".pdf,.docx,.xlsx,.csv,.md,.txt"
          className="field w-full"
        />
      </DropArea>
      <p className="mt-5">
        <label htmlFor="namnd" className="block font-semibold">
          Nämnd
        </label>
        <select id="namnd" name="namnd" className="field mt-1 w-full" defaultValue="">
          <option value="">Den som dokumentet nämner</option>
          {committees.map((committee) => (
            <option key={committee.id} value={committee.id}>
              {committee.name}, {committee.municipality.name}
            </option>
          ))}
        </select>
        <span className="mt-1 block text-sm text-quiet">
          Du bekräftar nämnd och rapport när filen är läst. Ingenting publiceras förrän du säger
          till.
        </span>
      </p>
      <p className="mt-5">
        <label className="flex items-baseline gap-2">
          <input type="checkbox" name="igen" value="ja" />
          <span>Läs in även en fil som redan är publicerad, för att rätta rapporten</span>
        </label>
      </p>
      <p className="mt-5">
        <button className="button">Läs in</button>
      </p>
    </form>
  );
}
