/** All scripts of the workshop's page: integrations/workshop bundles them. */
import '../components/workshop/workshop.element.ts';
import '../components/trial/trial.element.ts';
