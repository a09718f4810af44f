import "server-only";
import type { DecimalText } from "../../domain/decimal";
import type { Prisma } from "../generated/client";

/** A stored number with the decimals that were printed ("3.0"), without exponent and without minus zero. */
export function toDecimalAsPrinted(value: Prisma.Decimal, decimals: number): DecimalText {
  return value.isZero() ? value.abs().toFixed(decimals) : value.toFixed(decimals);
}
