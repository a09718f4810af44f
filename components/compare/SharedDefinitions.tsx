import { ColumnList } from "@/components/ui/ColumnList";
import { sharedDefinitions } from "@/lib/domain/sharedDefinition";

/** What may be compared between committees, each definition in its own words. */
export function SharedDefinitions() {
  return (
    <>
      <p>
        Nämnder har olika namn på det de räknar, och samma namn på olika saker. Mellan nämnder
        jämförs därför bara det som en redaktör har funnit räkna just det som står här, och raderna
        i resultaträkningen. Dagen för beslutet står vid serien.
      </p>
      <ColumnList columns={sharedDefinitions} />
    </>
  );
}
