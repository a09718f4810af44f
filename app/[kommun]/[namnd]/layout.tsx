import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { CommitteeHeader } from "@/components/layout/CommitteeHeader";
import { findCommittee } from "@/lib/data/committees";

export const dynamic = "force-dynamic";

interface CommitteeLayoutProps {
  children: ReactNode;
  params: Promise<{ kommun: string; namnd: string }>;
}

export default async function CommitteeLayout({ children, params }: CommitteeLayoutProps) {
  const { kommun, namnd } = await params;
  const committee = await findCommittee(kommun, namnd);
  if (!committee) notFound();
  return (
    <>
      <CommitteeHeader committee={committee} />
      {children}
    </>
  );
}
