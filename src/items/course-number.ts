const PER_MODULE = 1000;

/**
 * A number for an item that is unique in the whole course.
 * @param order place of its module in the curriculum, 1 to 99
 * @param number its number in the module's bank, 1 to 999
 */
export function courseNumber(order: number, number: number): number {
  return PER_MODULE * order + number;
}

/** The item's number in its module's bank, from what {@link courseNumber} gave. */
export function bankNumber(courseNumber: number): number {
  return courseNumber % PER_MODULE;
}
