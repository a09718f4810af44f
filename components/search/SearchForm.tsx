import { routes } from "@/lib/routes";

interface SearchFormProps {
  /** Distinguishes the form in the masthead from the one on the search page. */
  id: string;
  /** What is already asked for. */
  asked?: string;
  isLarge?: boolean;
}

/** A plain GET form: the address holds the search, and no script is needed. */
export function SearchForm({ id, asked, isLarge = false }: SearchFormProps) {
  return (
    <form
      action={routes.search()}
      role="search"
      aria-label={isLarge ? "Sök på nytt" : "Hela webbplatsen"}
      className={`flex min-w-0 items-center gap-2 text-sm ${isLarge ? "max-w-measure" : "grow sm:grow-0"}`}
    >
      <label htmlFor={id} className="sr-only">
        Sök nämnd, mål, nyckeltal eller ord i rapporterna
      </label>
      <input
        id={id}
        type="search"
        name="q"
        defaultValue={asked}
        maxLength={120}
        autoComplete="off"
        placeholder={isLarge ? undefined : "Sök"}
        className={`field min-w-0 grow ${isLarge ? "" : "sm:w-44"}`}
      />
      <button type="submit" className={isLarge ? "button" : "button-quiet"}>
        Sök
      </button>
    </form>
  );
}
