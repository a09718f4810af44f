"use client";

// In the client because a chart isn't told which view it stands in: only these hooks are. The links are
// complete in the first HTML.
import { usePathname, useSearchParams } from "next/navigation";
import { routes } from "@/lib/routes";
import { fileOf } from "@/lib/routes/files";

/** The chart to take along, as a picture or to stand in another page. The chart's title names the links. */
export function ChartLinks({ id }: { id: string }) {
  const path = usePathname();
  const query = useSearchParams().toString();
  const view = query === "" ? path : `${path}?${query}`;
  const links = [
    { name: "SVG", address: fileOf(view, "svg", { diagram: id }) },
    { name: "PNG", address: fileOf(view, "png", { diagram: id }) },
    { name: "Bädda in", address: routes.embedded(view, { diagram: id }) },
  ];
  return (
    <p className="mt-1 flex flex-wrap gap-x-4 text-sm print:hidden">
      {links.map(({ name, address }) => (
        <a
          key={name}
          id={`${id}-${name.charAt(0).toLowerCase()}`}
          href={address}
          aria-labelledby={`${id}-${name.charAt(0).toLowerCase()} ${id}-titel`}
          className="inline-block py-1"
          rel="nofollow"
        >
          {name}
        </a>
      ))}
    </p>
  );
}
