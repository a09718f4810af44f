import type { Committee } from "@/lib/domain/committee";
import { endMonthOf } from "@/lib/domain/period";
import type { ProposedIdentity } from "@/lib/domain/upload";
import { monthName } from "@/lib/format/date";

interface IdentityFormProps {
  uploadId: string;
  proposed: ProposedIdentity;
  committees: Committee[];
  /** A table of weeks says itself what it covers: only whose it is is asked. */
  isTable: boolean;
  confirm: (form: FormData) => Promise<void>;
  submitLabel: string;
}

const kinds = [
  ["plan", "Verksamhetsplan"],
  ["interim", "Delårsrapport"],
  ["annual", "Årsbokslut"],
  ["monthly", "Månadsuppföljning"],
] as const;

/** Whose report it is and which: what the document says, to be confirmed or corrected. */
export function IdentityForm(props: IdentityFormProps) {
  const { uploadId, proposed, committees, isTable, confirm, submitLabel } = props;
  const municipalities = [...new Set(committees.map(({ municipality }) => municipality.name))];
  const { identity } = proposed;
  return (
    <form action={confirm} className="grid max-w-measure gap-x-6 gap-y-4 sm:grid-cols-2">
      <input type="hidden" name="id" value={uploadId} />
      <Field id="kommun" label="Kommun">
        <input
          id="kommun"
          name="kommun"
          required
          maxLength={100}
          list="kommuner"
          defaultValue={proposed.municipality ?? ""}
          className="field w-full"
        />
        <datalist id="kommuner">
          {municipalities.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </Field>
      <Field id="namnd" label="Nämnd">
        <input
          id="namnd"
          name="namnd"
          required
          maxLength={200}
          list="namnder"
          defaultValue={proposed.committee ?? ""}
          className="field w-full"
        />
        <datalist id="namnder">
          {committees.map(({ id, name, municipality }) => (
            <option key={id} value={name}>
              {municipality.name}
            </option>
          ))}
        </datalist>
      </Field>
      {!isTable && (
        <>
          <Field id="slag" label="Slag">
            <select
              id="slag"
              name="slag"
              required
              defaultValue={identity?.kind ?? proposed.kind ?? ""}
              className="field w-full"
            >
              <option value="" disabled>
                Välj slag
              </option>
              {kinds.map(([kind, name]) => (
                <option key={kind} value={kind}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
          <Field id="ar" label="År">
            <input
              id="ar"
              name="ar"
              required
              inputMode="numeric"
              pattern="(19|20)\d\d"
              title="Fyra siffror"
              defaultValue={identity?.year ?? proposed.year ?? ""}
              className="field w-full"
            />
          </Field>
          <Field id="manad" label="Till och med">
            <select
              id="manad"
              name="manad"
              defaultValue={identity ? String(endMonthOf(identity.period)) : ""}
              className="field w-full"
              aria-describedby="manad-hjalp"
            >
              <option value="">Välj månad</option>
              {Array.from({ length: 12 }, (_, index) => index + 1).map((month) => (
                <option key={month} value={month}>
                  {monthName(month)}
                  {tertials[month] ?? ""}
                </option>
              ))}
            </select>
            <span id="manad-hjalp" className="mt-1 block text-sm text-quiet">
              För delårsrapporter och månadsuppföljningar. Plan och bokslut gäller hela året.
            </span>
          </Field>
        </>
      )}
      <p className="sm:col-span-2">
        <button className="button">{submitLabel}</button>
      </p>
    </form>
  );
}

const tertials: Record<number, string> = { 4: " (tertial 1)", 8: " (tertial 2)" };

function Field({ id, label, children }: { id: string; label: string; children: React.ReactNode }) {
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      {children}
    </div>
  );
}
