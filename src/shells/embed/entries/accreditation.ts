import AccreditationEmbed from '../charts/AccreditationEmbed.svelte';
import { startEmbed } from '../start-embed.ts';

void startEmbed(AccreditationEmbed);
