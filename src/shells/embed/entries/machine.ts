import MachineEmbed from '../charts/MachineEmbed.svelte';
import { startEmbed } from '../start-embed.ts';

void startEmbed(MachineEmbed);
