import { tellProblem } from './tell-problem.ts';

tellProblem();
