import { ChangeValue } from "@/components/figures/ChangeValue";
import { FigureValue } from "@/components/figures/FigureValue";
import type { Latest } from "@/lib/charts/latest";
import type { Figure } from "@/lib/domain/figure";
import { describeIncomparable } from "@/lib/format/comparability";
import { formatShortPeriod } from "@/lib/format/period";

interface LatestValueProps {
  latest: Latest | null;
  placeOf: (figure: Figure) => string | undefined;
  /** The value as the page's big figure, or as one among many. */
  size?: "big" | "small";
}

/** The newest outcome with its period, and the change since the one before or why there is none. */
export function LatestValue({ latest, placeOf, size = "small" }: LatestValueProps) {
  if (!latest) return <p className="text-quiet italic">Inget utfall är redovisat.</p>;
  const { point, before } = latest;
  return (
    <>
      <p>
        <span className={size === "big" ? "big-figure" : "font-serif text-xl leading-tight"}>
          <FigureValue figure={point.figure} href={placeOf(point.figure)} withUnit />
        </span>{" "}
        <span className="ml-1 text-quiet">{formatShortPeriod(point.figure.period)}</span>
      </p>
      {before && <Before before={before} latest={latest} placeOf={placeOf} />}
    </>
  );
}

interface BeforeProps extends Pick<LatestValueProps, "placeOf"> {
  before: NonNullable<Latest["before"]>;
  latest: Latest;
}

function Before({ before, latest, placeOf }: BeforeProps) {
  const { figure } = before.point;
  const earlier = (
    <>
      {formatShortPeriod(figure.period)} (
      <FigureValue figure={figure} href={placeOf(figure)} withUnit />)
    </>
  );
  if (before.reasons)
    return (
      <p className="text-quiet">
        Jämförs inte med {earlier}: {before.reasons.map(describeIncomparable).join(", ")}
      </p>
    );
  if (before.change.judgement === "same") return <p>Samma som {earlier}</p>;
  return (
    <p>
      <ChangeValue change={before.change} unit={latest.point.unit} />{" "}
      <span className="text-quiet">mot {earlier}</span>
    </p>
  );
}
