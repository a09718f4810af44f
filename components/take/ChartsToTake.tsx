import { routes } from "@/lib/routes";
import { fileOf } from "@/lib/routes/files";
import { CopyText } from "./CopyText";

interface ChartsToTakeProps {
  charts: readonly { id: string; title: string; subtitle: string }[];
  view: string;
  origin: string;
}

/** Each chart of a view as a picture, and the lines that put it into another page. */
export function ChartsToTake({ charts, view, origin }: ChartsToTakeProps) {
  return (
    <ul>
      {charts.map(({ id, title, subtitle }) => (
        <li key={id} className="border-b border-rule py-3 first:pt-0 last:border-0">
          <h3>{title}</h3>
          <p className="text-sm text-quiet">{subtitle}</p>
          <p className="flex gap-x-4 text-sm">
            {(["svg", "png"] as const).map((ending) => (
              <a
                key={ending}
                href={fileOf(view, ending, { diagram: id })}
                className="inline-block py-1"
                download
              >
                {ending.toUpperCase()}
                <span className="sr-only"> av {title}</span>
              </a>
            ))}
          </p>
          <CopyText
            id={`kod-${id}`}
            label="Att klistra in på en sida"
            text={frameOf(origin + routes.embedded(view, { diagram: id }), title)}
          />
        </li>
      ))}
    </ul>
  );
}

function frameOf(address: string, title: string): string {
  const quoted = (text: string) =>
    text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="560" style="border:0" loading="lazy"></iframe>`;
}
