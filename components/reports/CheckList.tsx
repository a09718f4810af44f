import type { Check } from "@/lib/domain/check";
import { checkName, describeCheck } from "@/lib/format/check";

/** The comparisons that were made: those that fail first and open, those that hold folded away. */
export function CheckList({ checks }: { checks: Check[] }) {
  const failed = checks.filter((check) => !check.ok);
  const held = checks.filter((check) => check.ok);
  return (
    <>
      {failed.length > 0 && <Checks checks={failed} />}
      {held.length > 0 && (
        <details className={failed.length > 0 ? "mt-4" : undefined}>
          <summary className="inline-block py-1 text-accent underline underline-offset-4">
            {held.length === 1
              ? "Kontrollen som stämmer"
              : `De ${held.length} kontroller som stämmer`}
          </summary>
          <Checks checks={held} />
        </details>
      )}
    </>
  );
}

function Checks({ checks }: { checks: Check[] }) {
  return (
    <ul className="text-sm">
      {checks.map((check, index) => (
        <li key={index} className="flex gap-x-3 border-b border-rule py-2">
          <span
            aria-hidden="true"
            className={`font-semibold ${check.ok ? "text-achieved" : "text-not-achieved"}`}
          >
            {check.ok ? "✓" : "✕"}
          </span>
          <div>
            <span className="sr-only">{check.ok ? "Stämmer" : "Stämmer inte"}. </span>
            <span className="text-quiet">{checkName(check.code)}.</span> {describeCheck(check)}{" "}
            <a href={`#rad-${check.place.line}`} className="inline-block py-0.5">
              Rad {check.place.line}
            </a>
          </div>
        </li>
      ))}
    </ul>
  );
}
