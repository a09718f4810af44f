import Link from "next/link";
import type { ReactNode } from "react";
import type { Upload } from "@/lib/domain/upload";
import { routes } from "@/lib/routes";

export type ReviewStep = "figures" | "series" | "goals" | "publish";

interface ReviewHeadingProps {
  upload: Upload;
  title: string;
  current: ReviewStep;
  /** What is left to do, or what the page is for. */
  children?: ReactNode;
}

/** Over each step of a review: whose report and which file, the title, and the way to the other steps. */
export function ReviewHeading({ upload, title, current, children }: ReviewHeadingProps) {
  const { committee } = upload;
  const steps: { step: ReviewStep; name: string; href: string }[] = [
    { step: "figures", name: "1. Uppgifter", href: routes.review(upload) },
    { step: "series", name: "2. Serier", href: routes.reviewSeries(upload) },
    { step: "goals", name: "3. Mål", href: routes.reviewGoals(upload) },
    { step: "publish", name: "4. Publicera", href: routes.publish(upload) },
  ];
  return (
    <header className="pt-6 pb-5">
      <p className="kicker mb-1 wrap-anywhere">
        <Link href={routes.upload(upload)} className="inline-block py-0.5">
          {upload.fileName}
        </Link>
        {committee && ` · ${committee.name}, ${committee.municipality.name}`}
      </p>
      <h1 className="text-2xl">{title}</h1>
      {children && <div className="mt-1 max-w-measure text-quiet">{children}</div>}
      <nav aria-label="Granskningens steg" className="mt-3 text-sm">
        <ul className="flex flex-wrap gap-x-6">
          {steps.map(({ step, name, href }) => (
            <li key={step}>
              <Link
                href={href}
                aria-current={step === current ? "step" : undefined}
                className="inline-block border-b-[3px] border-transparent py-1.5 text-ink no-underline hover:text-accent aria-[current]:border-accent aria-[current]:font-semibold"
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
