/** What the command line gave; what is missing is asked for in a terminal. */
export interface AddFlags {
  readonly root: string;
  readonly newEntity?: boolean;
  readonly dryRun?: boolean;
  readonly id?: string;
  readonly name?: string;
  readonly lang?: string;
  readonly kind?: string;
  readonly case?: string;
  readonly from?: string;
  readonly until?: string;
  readonly source?: readonly string[];
  readonly cue?: readonly string[];
  readonly not?: readonly string[];
  readonly arabic?: string;
  readonly note?: string;
  readonly type?: string;
  readonly home?: string;
  readonly slug?: string;
  readonly within?: string;
  readonly at?: readonly [number, number];
  readonly theatre?: string;
}
