import { monthName, shortMonthName } from "@/lib/format/date";

interface StretchFieldsProps {
  stretch: string | undefined;
  year: string;
  day: string | undefined;
}

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** Which stretch of time: from January, a month alone, or a single day. */
export function StretchFields({ stretch = "12", year, day }: StretchFieldsProps) {
  return (
    <div className="flex flex-wrap gap-3">
      <label>
        Period
        <select name="stracka" defaultValue={stretch} className="field block">
          <option value="12">hela året</option>
          {months.slice(0, -1).map((month) => (
            <option key={month} value={month}>
              {month === 1 ? "januari (ackumulerat)" : `jan–${shortMonthName(month)}`}
            </option>
          ))}
          {months.map((month) => (
            <option key={`m${month}`} value={`m${month}`}>
              bara {monthName(month)}
            </option>
          ))}
          <option value="dag">en viss dag (fyll i datum)</option>
        </select>
      </label>
      <label>
        År
        <input
          name="ar"
          inputMode="numeric"
          pattern="(19|20)\d\d"
          title="Fyra siffror"
          defaultValue={year}
          className="field block w-20"
        />
      </label>
      <label>
        Dag
        <input type="date" name="dag" defaultValue={day} className="field block" />
      </label>
    </div>
  );
}
