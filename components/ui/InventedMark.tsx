import type { Municipality } from "@/lib/domain/committee";

/** A municipality's name; an invented one never appears without being called so. */
export function MunicipalityName({ municipality }: { municipality: Municipality }) {
  return (
    <>
      {municipality.name}
      {municipality.isInvented && <InventedMark />}
    </>
  );
}

/** The words "Påhittad kommun", set off from the name beside them. */
export function InventedMark() {
  return (
    <span className="ml-2 inline-block border border-current px-1.5 align-[0.1em] font-sans text-xs leading-snug font-semibold tracking-normal whitespace-nowrap">
      Påhittad kommun
    </span>
  );
}
