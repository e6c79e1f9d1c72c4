import { byProgram } from './by-program.ts'
import { PYTHON } from './install.ts'
import { describeJourney } from './journey.ts'

describeJourney('Python with its cryptography', byProgram(PYTHON, 'client.py'))
