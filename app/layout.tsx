import type { Metadata } from "next";
import type { ReactNode } from "react";
import { SiteFooter } from "@/components/layout/SiteFooter";
import { SiteHeader } from "@/components/layout/SiteHeader";
import { sans, serif } from "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Nämndkollen", template: "%s – Nämndkollen" },
  description:
    "Mål, nyckeltal och ekonomi ur kommunala nämnders rapporter, med varje siffra länkad till raden där den trycktes.",
};

/** The frame of every page: skip link, masthead, main, colophon. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="sv" className={`${serif.variable} ${sans.variable}`}>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#innehall"
          className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:bg-paper focus:px-4 focus:py-2"
        >
          Hoppa till innehållet
        </a>
        <SiteHeader />
        <main
          id="innehall"
          tabIndex={-1}
          className="mx-auto w-full max-w-page grow px-4 pb-20 outline-none sm:px-8"
        >
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}
