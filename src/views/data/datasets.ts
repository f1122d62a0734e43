import { certifications } from './certifications.ts';
import { communities } from './communities.ts';
import type { Dataset } from './dataset.ts';
import { events } from './events.ts';
import { indicators } from './indicators.ts';
import { notices } from './notices.ts';
import { reportedIndicators } from './reported-indicators.ts';

/** Everything that is published as open data, in the order of `/data/`. */
export const datasets: readonly Dataset[] = [
  communities,
  certifications,
  events,
  notices,
  indicators,
  reportedIndicators,
];

export function datasetOf(id: string | undefined): Dataset | undefined {
  return datasets.find((dataset) => dataset.id === id);
}
