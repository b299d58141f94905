/** An upright rectangle on a drawing, in units of its viewBox. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawing that was read. */
export interface Drawing {
  /** Undefined when the drawing lacks a valid one. */
  readonly viewBox: Box | undefined;
}
