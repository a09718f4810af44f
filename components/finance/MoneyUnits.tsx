import { ChoiceLinks } from "@/components/compare/ChoiceLinks";

interface MoneyUnitsProps {
  current: "tkr" | "mnkr" | undefined;
  hrefOf: (unit: "tkr" | "mnkr" | undefined) => string;
}

/** Money as it is printed, or converted: what was printed stands one click away either way. */
export function MoneyUnits({ current, hrefOf }: MoneyUnitsProps) {
  return (
    <div className="border-b border-rule print:hidden">
      <ChoiceLinks
        label="Enhet"
        choices={choices.map(([unit, text]) => ({
          href: hrefOf(unit),
          text,
          isCurrent: unit === current,
        }))}
      />
    </div>
  );
}

const choices = [
  [undefined, "Som tryckt"],
  ["tkr", "Tusental kronor"],
  ["mnkr", "Miljoner kronor"],
] as const;
