export { type Patience, usualPatience } from './decide.ts'
export { createRobots, type RobotReport, type Robots } from './robots.ts'
