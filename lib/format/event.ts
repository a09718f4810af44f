import { z } from "zod";
import { roleNameSchema } from "../domain/actor";
import type { Event, EventAction } from "../domain/event";
import { roleWord } from "./permission";
import { reviewEventDetail } from "./reviewEvent";

/** What happened, as the history says it: "Publicerade", "Rättade en uppgift". */
export function eventWord({ action, data }: Pick<Event, "action" | "data">): string {
  if (action === "withdrawn" && data.replacedBy) return "Ersatte den förra utgåvan";
  if (action === "uploaded" && data.correctionOf) return "Öppnade en rättelse";
  return words[action];
}

/** The particulars of an event in words; empty when there is nothing to add. */
export function eventDetail({ action, data }: Event): string {
  const ofReview = reviewEventDetail({ action, data });
  if (ofReview) return ofReview;
  if (action === "rolesChanged") return roleDetail(data);
  if (action === "settingChanged") return settingDetail(data);
  return texts.map((name) => data[name]).find((text) => typeof text === "string") ?? "";
}

/** The particulars that are words already, the first that there is. */
const texts = ["note", "reason", "label", "fileName", "email"];

const roleData = z.object({ role: roleNameSchema, given: z.boolean() });

function roleDetail(data: Event["data"]): string {
  const told = roleData.safeParse(data);
  if (!told.success) return "";
  const { role, given } = told.data;
  return `${given ? "gav" : "tog bort"} ${roleWord(role).toLowerCase()}`;
}

const thresholdData = z.object({
  municipality: z.string(),
  smallCountThreshold: z.number().nullable(),
});

function settingDetail(data: Event["data"]): string {
  const threshold = thresholdData.safeParse(data);
  if (threshold.success) {
    const { municipality, smallCountThreshold: under } = threshold.data;
    return `små antal i ${municipality}: ${under === null ? "alla visas" : `under ${under} döljs`}`;
  }
  const { needsTwoPeople } = data;
  if (typeof needsTwoPeople !== "boolean") return "";
  return needsTwoPeople ? "två personer krävs" : "en person räcker";
}

const words: Record<EventAction, string> = {
  imported: "Läste in och sparade",
  uploaded: "Laddade upp",
  reviewStarted: "Började granska",
  sentBack: "Skickade tillbaka",
  figuresAccepted: "Godtog uppgifter",
  figureCorrected: "Rättade en uppgift",
  figureSetMissing: "Angav att en uppgift saknas",
  figureDiscarded: "Strök en uppgift",
  figureAdded: "Lade till en uppgift",
  seriesChanged: "Ändrade en serie",
  seriesMapped: "Kopplade serier",
  seriesDefined: "Fastställde en gemensam definition",
  breakRecorded: "Noterade ett tidsseriebrott",
  goalCorrected: "Rättade ett mål",
  goalAdded: "Lade till ett mål",
  goalDiscarded: "Strök ett mål",
  decisionUndone: "Ångrade ett avgörande",
  figureStated: "Lämnade en enskild uppgift",
  goalLinked: "Kopplade ett mål till sin föregångare",
  reportDescribed: "Ändrade uppgifter om rapporten",
  discarded: "Slängde",
  published: "Publicerade",
  withdrawn: "Drog tillbaka",
  userAdded: "Lade till ett konto",
  userDeactivated: "Stängde av ett konto",
  userReactivated: "Öppnade ett konto igen",
  rolesChanged: "Ändrade en roll",
  passwordReset: "Gav ett nytt engångslösenord",
  passwordChanged: "Bytte lösenord",
  accountLocked: "Lät ett konto vila efter för många fel lösenord",
  settingChanged: "Ändrade en inställning",
};
