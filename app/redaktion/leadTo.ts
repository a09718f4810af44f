import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";

/**
 * Leads on from a form that has changed something. Where only the anchor of the address differs the
 * browser would otherwise keep the page as it was, with what was just settled still waiting.
 */
export function leadTo(href: string): never {
  revalidatePath("/redaktion", "layout");
  redirect(href);
}
