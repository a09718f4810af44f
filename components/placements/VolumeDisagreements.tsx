import { FigureValue } from "@/components/figures/FigureValue";
import type { Figure } from "@/lib/domain/figure";
import type { VolumeDisagreement } from "@/lib/domain/volumeDisagreement";
import { formatAmount, formatNumber } from "@/lib/format/number";

interface VolumeDisagreementsProps {
  disagreements: readonly VolumeDisagreement[];
  placeOf: (figure: Figure) => string | undefined;
}

/** Where the report's own numbers contradict what it prints beside a volume, with the numbers. */
export function VolumeDisagreements({ disagreements, placeOf }: VolumeDisagreementsProps) {
  if (disagreements.length === 0) return null;
  return (
    <div className="mb-6 max-w-measure border-l-2 border-rule-strong pl-4">
      <h3 className="font-semibold">Här stämmer rapporten inte med sig själv</h3>
      <ul className="mt-1 space-y-2">
        {disagreements.map((each) => (
          <li key={`${each.kind} ${each.effect.series.id}`}>
            {each.effect.series.label}: rapporten anger{" "}
            <FigureValue figure={each.printed} href={placeOf(each.printed)} withUnit signed />
            {each.kind === "effect" ? (
              <Recomputed disagreement={each} placeOf={placeOf} />
            ) : (
              <>
                {" "}
                som avvikelse i driftredovisningen, där det står{" "}
                <FigureValue figure={each.other} href={placeOf(each.other)} withUnit signed />.
              </>
            )}
            {each.isDoubtful && " Någon av siffrorna är märkt som osäkert läst."}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-quiet">
        Skillnaderna är större än vad avrundning kan förklara. Är siffrorna rätt lästa är felet
        rapportens eget; inget är rättat här.
      </p>
    </div>
  );
}

function Recomputed({
  disagreement,
  placeOf,
}: {
  disagreement: Extract<VolumeDisagreement, { kind: "effect" }>;
  placeOf: VolumeDisagreementsProps["placeOf"];
}) {
  const { effect, low, high } = disagreement;
  const { variance, budget, cost } = effect;
  if (!cost) return null;
  return (
    <>
      , men volymerna och budgeten i samma rapport ger{" "}
      <strong>{formatAmount(cost.effect, cost.unit, { signed: true })}</strong>:{" "}
      {formatNumber(variance, { signed: true })} ×{" "}
      <FigureValue figure={cost.budget} href={placeOf(cost.budget)} withUnit /> /{" "}
      <FigureValue figure={budget} href={placeOf(budget)} />. Med avrundning kan det vara{" "}
      {formatNumber(low, { signed: true })} till {formatNumber(high, { signed: true })}.
    </>
  );
}
