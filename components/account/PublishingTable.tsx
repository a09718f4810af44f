import type { Committee } from "@/lib/domain/committee";
import { committeeName } from "./committeeName";

interface PublishingTableProps {
  workplaces: readonly { committee: Committee; needsTwoPeople: boolean }[];
  set: (form: FormData) => Promise<void>;
}

/** Per committee whether publishing takes two people, and the way to change it. */
export function PublishingTable({ workplaces, set }: PublishingTableProps) {
  const committees = workplaces.map(({ committee }) => committee);
  return (
    <table className="data-table">
      <caption className="sr-only">Hur många som krävs för att publicera, per nämnd</caption>
      <thead>
        <tr>
          <th scope="col">Nämnd</th>
          <th scope="col">För att publicera</th>
          <th scope="col">
            <span className="sr-only">Ändra</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {workplaces.map(({ committee, needsTwoPeople }) => (
          <tr key={committee.id}>
            <th scope="row">{committeeName(committee.id, committees)}</th>
            <td>{needsTwoPeople ? "Två personer" : "En person räcker"}</td>
            <td className="text-right">
              <form action={set}>
                <input type="hidden" name="committeeId" value={committee.id} />
                <input type="hidden" name="needsTwoPeople" value={needsTwoPeople ? "nej" : "ja"} />
                <button
                  type="submit"
                  className="cursor-pointer py-1 whitespace-nowrap text-accent underline"
                >
                  {needsTwoPeople ? "Låt en räcka" : "Kräv två"}
                  <span className="sr-only"> i {committee.name}</span>
                </button>
              </form>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
