import "server-only";
import { toSlug } from "../../domain/slug";
import { municipalityCode } from "../../import/identity/municipality";
import type { Prisma } from "../generated/client";

/**
 * The id of a committee by the names its report gives, made now when it is new. Holds the committee
 * until the transaction ends, so that of two imports of one committee the second sees what the first
 * did. A municipality without a code of Statistics Sweden is an invented one.
 */
export async function saveCommittee(
  tx: Prisma.TransactionClient,
  municipality: string,
  committee: string,
): Promise<string> {
  const slugs = { municipality: toSlug(municipality), committee: toSlug(committee) };
  await holdCommittee(tx, slugs);
  const scbCode = municipalityCode(municipality);
  const data = { name: municipality, slug: slugs.municipality };
  await tx.municipality.createMany({
    data: { ...data, scbCode, isInvented: scbCode === null },
    skipDuplicates: true,
  });
  const { id: municipalityId } = await tx.municipality.findUniqueOrThrow({
    select: { id: true },
    where: { slug: slugs.municipality },
  });
  await tx.committee.createMany({
    data: { municipalityId, name: committee, slug: slugs.committee },
    skipDuplicates: true,
  });
  const { id } = await tx.committee.findUniqueOrThrow({
    select: { id: true },
    where: { municipalityId_slug: { municipalityId, slug: slugs.committee } },
  });
  return id;
}

/** Holds a committee by its words of the address, whether it is there yet or not, until the transaction ends. */
export async function holdCommittee(
  tx: Prisma.TransactionClient,
  slugs: { municipality: string; committee: string },
): Promise<void> {
  const lock = `import ${slugs.municipality}/${slugs.committee}`;
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))::text`;
}
