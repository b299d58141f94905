const PER_MODULE = 1000;

/**
 * The number of an item in the whole course.
 * @param order position of its module in the curriculum, 1 to 99
 * @param number its number in the module's bank, 1 to 999
 */
export function courseNumber(order: number, number: number): number {
  return PER_MODULE * order + number;
}

/** The item’s number in its module’s bank: the inverse of {@link courseNumber}. */
export function bankNumber(courseNumber: number): number {
  return courseNumber % PER_MODULE;
}
