"use client";

// In the client because dropping is something a reader does: without it the file field works as it is.
import { useState, type DragEvent, type ReactNode } from "react";

interface DropAreaProps {
  formId: string;
  inputId: string;
  children: ReactNode;
}

/** Takes files that are dropped on it into the form's own file field, and sends the form. */
export function DropArea({ formId, inputId, children }: DropAreaProps) {
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent, value: boolean) => {
    event.preventDefault();
    setIsOver(value);
  };
  const drop = (event: DragEvent) => {
    over(event, false);
    const input = document.getElementById(inputId);
    const form = document.getElementById(formId);
    if (!(input instanceof HTMLInputElement) || !(form instanceof HTMLFormElement)) return;
    if (event.dataTransfer.files.length === 0) return;
    input.files = event.dataTransfer.files;
    form.requestSubmit();
  };
  return (
    <div
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={drop}
      className={`border-2 border-dashed p-5 ${isOver ? "border-accent bg-accent-tint" : "border-rule-strong"}`}
    >
      {children}
    </div>
  );
}
