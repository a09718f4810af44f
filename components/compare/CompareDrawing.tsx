import { Axes } from "@/components/charts/Axes";
import { drawingNames } from "@/components/charts/ChartFigure";
import type { ComparisonDrawing, DrawnLine } from "@/lib/charts/comparison-layout";

interface CompareDrawingProps {
  id: string;
  drawing: ComparisonDrawing;
}

/** Lines told apart by letter and by the shape of their marks; colour only helps. */
export function CompareDrawing({ id, drawing }: CompareDrawingProps) {
  const { width, height, lines } = drawing;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="block h-auto w-full" {...drawingNames(id)}>
      <Axes {...drawing} />
      {lines.toReversed().map((line) => (
        <Line key={line.letter} line={line} />
      ))}
    </svg>
  );
}

function Line({ line: { letter, paths, marks, label } }: { line: DrawnLine }) {
  const index = letter.charCodeAt(0) - 65;
  const look = looks[index % looks.length] ?? looks[0];
  const shape = shapes[index % shapes.length] ?? shapes[0];
  return (
    <g>
      {paths.map((d) => (
        <path key={d} d={d} className={`fill-none ${look.line}`} strokeWidth={2.25} />
      ))}
      {marks.map(({ x, y, point }) => (
        <path
          key={x}
          d={shape}
          transform={`translate(${x} ${y})`}
          className={point.figure.flags.includes("U") ? `fill-paper ${look.line}` : look.mark}
          strokeWidth={1.75}
        />
      ))}
      {label && (
        <text className="fill-ink text-[13px]">
          {label.lines.map((text, row) => (
            <tspan key={text} x={label.x + 6} y={label.y + row * 15}>
              {text}
            </tspan>
          ))}
        </text>
      )}
    </g>
  );
}

const looks = [
  { line: "stroke-accent", mark: "fill-accent stroke-paper" },
  { line: "stroke-ink", mark: "fill-ink stroke-paper" },
  { line: "stroke-rule-strong", mark: "fill-rule-strong stroke-paper" },
] as const;

/** Circle, square, triangle, diamond, each around the origin. */
const shapes = [
  "M-4.75,0a4.75,4.75 0 1,0 9.5,0a4.75,4.75 0 1,0 -9.5,0",
  "M-4.25,-4.25h8.5v8.5h-8.5z",
  "M0,-5.5l5.25,9.5h-10.5z",
  "M0,-6l6,6l-6,6l-6,-6z",
] as const;
