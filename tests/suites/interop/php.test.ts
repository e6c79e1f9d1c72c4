import { byProgram } from './by-program.ts'
import { PHP } from './install.ts'
import { describeJourney } from './journey.ts'

describeJourney('plain PHP', byProgram(PHP, 'client.php'))
