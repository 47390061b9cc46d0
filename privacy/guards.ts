export { askAudience } from './guards/audience.ts';
export { findConcerns } from './guards/concerns.ts';
export { refusePlace } from './guards/place.ts';
