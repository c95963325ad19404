<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutFile</name>
    <message>
        <source>BLAKE3</source>
        <translation>BLAKE3</translation>
    </message>
    <message>
        <source>By the rule {rule}</source>
        <translation>Durch die Regel {rule}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>In no pack</source>
        <translation>In keinem Pack</translation>
    </message>
    <message>
        <source>In packs</source>
        <translation>In Packs</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Same path in</source>
        <translation>Gleicher Pfad in</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>These files belong to the project itself.</source>
        <translation>Diese Dateien gehören zum Projekt selbst.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>noch {count}</numerusform>
            <numerusform>{count} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}, and {count} more</source>
        <translation>
            <numerusform>{words} und noch {count}</numerusform>
            <numerusform>{words} und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}; stored as {path}</source>
        <translation>{words}; abgelegt als {path}</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>A name is still to be written.</source>
        <translation>Ein Name fehlt noch.</translation>
    </message>
    <message>
        <source>A note is still to be written.</source>
        <translation>Eine Notiz fehlt noch.</translation>
    </message>
    <message>
        <source>Accept the problem</source>
        <translation>Problem akzeptieren</translation>
    </message>
    <message numerus="yes">
        <source>Accept {count} problems</source>
        <translation>
            <numerusform>{count} Problem akzeptieren</numerusform>
            <numerusform>{count} Probleme akzeptieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It stands in the project file, for everybody who works on the project.</source>
        <translation>Er steht in der Projektdatei, für alle, die am Projekt arbeiten.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is accepted no longer counts, stays in the list, and counts again as soon as what it says changes.</source>
        <translation>Was akzeptiert ist, zählt nicht mehr, bleibt in der Liste und zählt wieder, sobald sich ändert, was es sagt.</translation>
    </message>
    <message>
        <source>Why it is fine as it is</source>
        <translation>Warum es so in Ordnung ist</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>und noch {count}</numerusform>
            <numerusform>und {count} weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Accept the chosen problems…</source>
        <translation>Gewählte Probleme &amp;akzeptieren…</translation>
    </message>
    <message>
        <source>&amp;Add the chosen files to the chosen pack</source>
        <translation>Gewählte Dateien zum gewählten Pack &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Assets</source>
        <translation>&amp;Assets</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>B&amp;uild</translation>
    </message>
    <message>
        <source>&amp;Build the chosen pack</source>
        <translation>Gewähltes Pack &amp;bauen</translation>
    </message>
    <message>
        <source>&amp;Build what changed</source>
        <translation>&amp;Geändertes bauen</translation>
    </message>
    <message>
        <source>&amp;Cancel the build</source>
        <translation>Build &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Duplicate pack</source>
        <translation>Pack &amp;duplizieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>Diese &amp;Liste filtern</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Ignore rules…</source>
        <translation>&amp;Ignorierregeln…</translation>
    </message>
    <message>
        <source>&amp;Import manifests…</source>
        <translation>Manifeste &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Language of the chosen pack</source>
        <translation>&amp;Sprache des gewählten Packs</translation>
    </message>
    <message>
        <source>&amp;Look at the disk again</source>
        <translation>Datenträger neu &amp;einlesen</translation>
    </message>
    <message>
        <source>&amp;Mark as released…</source>
        <translation>Als &amp;veröffentlicht markieren…</translation>
    </message>
    <message>
        <source>&amp;Move the chosen files to a pack…</source>
        <translation>Gewählte Dateien in ein Pack &amp;verschieben…</translation>
    </message>
    <message>
        <source>&amp;New pack</source>
        <translation>&amp;Neues Pack</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>&amp;Pack</translation>
    </message>
    <message>
        <source>&amp;Packs</source>
        <translation>&amp;Packs</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Rename pack</source>
        <translation>Pack &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Search the project…</source>
        <translation>Projekt &amp;durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>Ordner beob&amp;achten…</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>&amp;Beobachtete Ordner…</translation>
    </message>
    <message>
        <source>&amp;Workspace: art</source>
        <translation>Arbeitsbereich: &amp;Kunst</translation>
    </message>
    <message>
        <source>A build is under way already.</source>
        <translation>Es läuft schon ein Build.</translation>
    </message>
    <message>
        <source>A small game to try everything on, with five mistakes in it.</source>
        <translation>Ein kleines Spiel zum Ausprobieren, mit fünf Fehlern darin.</translation>
    </message>
    <message>
        <source>Add &amp;folder to the chosen pack…</source>
        <translation>&amp;Ordner zum gewählten Pack hinzufügen…</translation>
    </message>
    <message>
        <source>Add f&amp;iles to the chosen pack…</source>
        <translation>Da&amp;teien zum gewählten Pack hinzufügen…</translation>
    </message>
    <message>
        <source>All files one after the other, to sort them.</source>
        <translation>Alle Dateien hintereinander, zum Sortieren.</translation>
    </message>
    <message>
        <source>All keys on one page.</source>
        <translation>Alle Tasten auf einer Seite.</translation>
    </message>
    <message>
        <source>All packs of the project, by family.</source>
        <translation>Alle Packs des Projekts, nach Familie.</translation>
    </message>
    <message>
        <source>All packs, whether they changed or not.</source>
        <translation>Alle Packs, ob geändert oder nicht.</translation>
    </message>
    <message>
        <source>All steps, to go back or forward to one of them.</source>
        <translation>Alle Schritte, um zu einem davon zurück- oder vorzugehen.</translation>
    </message>
    <message>
        <source>All that is in it now or later is in the pack then.</source>
        <translation>Alles, was jetzt oder später darin liegt, gehört dann zum Pack.</translation>
    </message>
    <message>
        <source>All that is wrong or doubtful, and what mends it.</source>
        <translation>Alles, was falsch oder zweifelhaft ist, und was es behebt.</translation>
    </message>
    <message>
        <source>An empty pack: files that people download together.</source>
        <translation>Ein leeres Pack: Dateien, die zusammen geladen werden.</translation>
    </message>
    <message>
        <source>Assets as &amp;tree</source>
        <translation>Assets als &amp;Baum</translation>
    </message>
    <message>
        <source>Assets as gall&amp;ery</source>
        <translation>Assets als &amp;Galerie</translation>
    </message>
    <message>
        <source>Assets as l&amp;ist</source>
        <translation>Assets als &amp;Liste</translation>
    </message>
    <message>
        <source>Assets, what packs ship of them, and a preview.</source>
        <translation>Assets, was Packs davon ausliefern, und eine Vorschau.</translation>
    </message>
    <message>
        <source>Before its neighbour in the list.</source>
        <translation>In der Liste vor den Nachbarn.</translation>
    </message>
    <message>
        <source>Behind its neighbour in the list.</source>
        <translation>In der Liste hinter den Nachbarn.</translation>
    </message>
    <message>
        <source>Bring the panes of this workspace back to where they were.</source>
        <translation>Die Bereiche dieses Arbeitsbereichs wieder an ihren alten Platz bringen.</translation>
    </message>
    <message>
        <source>Build &amp;everything anew</source>
        <translation>Alles &amp;neu bauen</translation>
    </message>
    <message>
        <source>C&amp;lear build cache…</source>
        <translation>Build-&amp;Cache leeren…</translation>
    </message>
    <message>
        <source>C&amp;opy as command</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Cancel the build, in its list</source>
        <translation>Build abbrechen, in seiner Liste</translation>
    </message>
    <message>
        <source>Choose a file in a list first.</source>
        <translation>Zuerst eine Datei in einer Liste wählen.</translation>
    </message>
    <message>
        <source>Choose a file in the assets first.</source>
        <translation>Zuerst eine Datei in den Assets wählen.</translation>
    </message>
    <message>
        <source>Choose a file in the contents of a pack first.</source>
        <translation>Zuerst eine Datei im Inhalt eines Packs wählen.</translation>
    </message>
    <message>
        <source>Choose a pack first.</source>
        <translation>Zuerst ein Pack wählen.</translation>
    </message>
    <message>
        <source>Choose a pack or a file selector first.</source>
        <translation>Zuerst ein Pack oder eine Auswahlregel wählen.</translation>
    </message>
    <message>
        <source>Choose a problem in the list first.</source>
        <translation>Zuerst ein Problem in der Liste wählen.</translation>
    </message>
    <message>
        <source>Choose a project file or its folder.</source>
        <translation>Eine Projektdatei oder ihren Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alles wählen</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Mehrere wählen</translation>
    </message>
    <message>
        <source>Choose single files for it.</source>
        <translation>Einzelne Dateien dafür wählen.</translation>
    </message>
    <message>
        <source>Choose something in a list first.</source>
        <translation>Zuerst etwas in einer Liste wählen.</translation>
    </message>
    <message>
        <source>Copy the files of a pack as a table</source>
        <translation>Dateien eines Packs als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy what is chosen</source>
        <translation>Gewähltes kopieren</translation>
    </message>
    <message>
        <source>Do the step again that was taken back.</source>
        <translation>Den zurückgenommenen Schritt noch einmal ausführen.</translation>
    </message>
    <message>
        <source>E&amp;xclude the chosen files</source>
        <translation>Gewählte Dateien aus&amp;schließen</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>Everything that the program can do, by a few letters of its name.</source>
        <translation>Alles, was das Programm kann, über ein paar Buchstaben des Namens.</translation>
    </message>
    <message>
        <source>Fi&amp;xes here…</source>
        <translation>&amp;Lösungen hier…</translation>
    </message>
    <message>
        <source>Files that arrive in it appear in the assets.</source>
        <translation>Dateien, die darin ankommen, erscheinen in den Assets.</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Be&amp;fehl suchen…</translation>
    </message>
    <message>
        <source>Five things to try in the open project, ticked as you do them.</source>
        <translation>Fünf Dinge zum Ausprobieren im geöffneten Projekt, die sich beim Tun abhaken.</translation>
    </message>
    <message>
        <source>Folder by folder, as they lie on disk.</source>
        <translation>Ordner für Ordner, wie sie auf dem Datenträger liegen.</translation>
    </message>
    <message>
        <source>Folders are watched; this looks at them at once.</source>
        <translation>Ordner werden beobachtet; so werden sie sofort eingelesen.</translation>
    </message>
    <message>
        <source>For another project, beside this one.</source>
        <translation>Für ein weiteres Projekt neben diesem.</translation>
    </message>
    <message>
        <source>Form or te&amp;xt of the pack</source>
        <translation>&amp;Formular oder Text des Packs</translation>
    </message>
    <message>
        <source>Forwar&amp;d</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Frees room on the disk; the next build takes longer.</source>
        <translation>Schafft Platz auf dem Datenträger; der nächste Build dauert länger.</translation>
    </message>
    <message>
        <source>From a folder that has one for each language: en, fr, de.</source>
        <translation>Aus einem Ordner, der für jede Sprache einen enthält: en, fr, de.</translation>
    </message>
    <message>
        <source>Give the chosen pack an ID first.</source>
        <translation>Dem gewählten Pack zuerst eine ID geben.</translation>
    </message>
    <message>
        <source>Give the keyboard to the next pane.</source>
        <translation>Die Tastatur dem nächsten Bereich geben.</translation>
    </message>
    <message>
        <source>Give the keyboard to the pane before.</source>
        <translation>Die Tastatur dem vorherigen Bereich geben.</translation>
    </message>
    <message>
        <source>Go back to the list of projects.</source>
        <translation>Zur Liste der Projekte zurückkehren.</translation>
    </message>
    <message>
        <source>Go from the form of the manifest to its text, or back.</source>
        <translation>Vom Formular des Manifests zu seinem Text gehen oder zurück.</translation>
    </message>
    <message>
        <source>Go to a &amp;file or pack…</source>
        <translation>Zu Datei oder &amp;Pack gehen…</translation>
    </message>
    <message>
        <source>Go to its field in the form, to set another.</source>
        <translation>Zum Feld im Formular gehen, um eine andere zu setzen.</translation>
    </message>
    <message>
        <source>Go to the place of the next problem of the list.</source>
        <translation>Zur Stelle des nächsten Problems der Liste gehen.</translation>
    </message>
    <message>
        <source>Go to the place of the problem before.</source>
        <translation>Zur Stelle des vorherigen Problems gehen.</translation>
    </message>
    <message>
        <source>Import &amp;Steam depot scripts…</source>
        <translation>Steam-Depotskripte i&amp;mportieren…</translation>
    </message>
    <message>
        <source>Import a &amp;folder of manifests…</source>
        <translation>&amp;Ordner mit Manifesten importieren…</translation>
    </message>
    <message>
        <source>In fields</source>
        <translation>In Feldern</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>In packs, file selectors, files and problems at once.</source>
        <translation>In Packs, Auswahlregeln, Dateien und Problemen zugleich.</translation>
    </message>
    <message>
        <source>In pictures</source>
        <translation>In Bildern</translation>
    </message>
    <message>
        <source>In the text of a manifest</source>
        <translation>Im Text eines Manifests</translation>
    </message>
    <message>
        <source>Into a new folder, with all that is not saved. The project stays as it is.</source>
        <translation>In einen neuen Ordner, mit allem, was nicht gespeichert ist. Das Projekt bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Its files stay on disk, and undo brings it back.</source>
        <translation>Die Dateien bleiben auf dem Datenträger, und Rückgängig bringt das Pack zurück.</translation>
    </message>
    <message>
        <source>Its manifest, its files with their sizes, and its text.</source>
        <translation>Manifest, Dateien mit Größen und Text.</translation>
    </message>
    <message>
        <source>L&amp;ook at the chosen file</source>
        <translation>Gewählte Datei a&amp;nsehen</translation>
    </message>
    <message>
        <source>Lan&amp;guages</source>
        <translation>&amp;Sprachen</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Größer, kleiner</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Leave them out of the pack by name. They stay on disk.</source>
        <translation>Namentlich aus dem Pack auslassen. Sie bleiben auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Look into an .aar or .pack.zip, whoever made it.</source>
        <translation>In ein .aar oder .pack.zip hineinsehen, von wem auch immer es ist.</translation>
    </message>
    <message>
        <source>Make a pack of each script.</source>
        <translation>Aus jedem Skript ein Pack erstellen.</translation>
    </message>
    <message>
        <source>Make a project around all manifests of a folder.</source>
        <translation>Ein Projekt aus allen Manifesten eines Ordners erstellen.</translation>
    </message>
    <message>
        <source>Make a project around manifests and Steam depot scripts.</source>
        <translation>Ein Projekt aus Manifesten und Steam-Depotskripten erstellen.</translation>
    </message>
    <message>
        <source>Make a project from folders that you already have.</source>
        <translation>Ein Projekt aus Ordnern erstellen, die schon da sind.</translation>
    </message>
    <message>
        <source>Make lines a comment, or text again</source>
        <translation>Zeilen zu Kommentar machen oder wieder zu Text</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menü der Zeile</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move lines</source>
        <translation>Zeilen verschieben</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues F&amp;enster</translation>
    </message>
    <message>
        <source>Next place found, place before</source>
        <translation>Nächste Fundstelle, vorherige</translation>
    </message>
    <message>
        <source>Next pr&amp;oblem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>No build is under way.</source>
        <translation>Es läuft kein Build.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>One pack per &amp;language folder…</source>
        <translation>Ein Pack p&amp;ro Sprachordner…</translation>
    </message>
    <message>
        <source>Open &amp;built pack…</source>
        <translation>&amp;Gebautes Pack öffnen…</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>Zuerst ein Projekt öffnen.</translation>
    </message>
    <message>
        <source>Open the folder that the chosen file lies in.</source>
        <translation>Den Ordner öffnen, in dem die gewählte Datei liegt.</translation>
    </message>
    <message>
        <source>Open the list below the field</source>
        <translation>Liste unter dem Feld öffnen</translation>
    </message>
    <message>
        <source>Open the sample &amp;project</source>
        <translation>Beispiel&amp;projekt öffnen</translation>
    </message>
    <message>
        <source>Open, or go to the place</source>
        <translation>Öffnen oder zur Stelle gehen</translation>
    </message>
    <message>
        <source>Out of the packs that have them, into one that you choose.</source>
        <translation>Aus den Packs, die sie haben, in ein gewähltes.</translation>
    </message>
    <message>
        <source>P&amp;roblem before</source>
        <translation>V&amp;orheriges Problem</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>P&amp;robleme</translation>
    </message>
    <message>
        <source>Packs that are finished are kept.</source>
        <translation>Fertige Packs bleiben erhalten.</translation>
    </message>
    <message>
        <source>Packs that did not change are taken from the build before.</source>
        <translation>Packs ohne Änderung werden aus dem vorherigen Build übernommen.</translation>
    </message>
    <message>
        <source>Packs, their manifests, languages and problems.</source>
        <translation>Packs, ihre Manifeste, Sprachen und Probleme.</translation>
    </message>
    <message>
        <source>Pane b&amp;efore</source>
        <translation>Vor&amp;heriger Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>Pro&amp;jekt</translation>
    </message>
    <message>
        <source>Project &amp;settings…</source>
        <translation>Projekt&amp;einstellungen…</translation>
    </message>
    <message>
        <source>Put the IDs of the chosen packs on the clipboard.</source>
        <translation>Die IDs der gewählten Packs in die Zwischenablage legen.</translation>
    </message>
    <message>
        <source>Put the paths of the chosen files on the clipboard.</source>
        <translation>Die Pfade der gewählten Dateien in die Zwischenablage legen.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>U&amp;mbenennen</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remo&amp;ve pack</source>
        <translation>Pack &amp;entfernen</translation>
    </message>
    <message>
        <source>Replace what is found</source>
        <translation>Gefundenes ersetzen</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Anordn&amp;ung zurücksetzen</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>Zeile für Zeile</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y of the project…</source>
        <translation>&amp;Kopie des Projekts speichern…</translation>
    </message>
    <message>
        <source>Say which built packs people have, to hear what they would lose.</source>
        <translation>Angeben, welche gebauten Packs die Leute haben, um zu erfahren, was sie verlieren würden.</translation>
    </message>
    <message>
        <source>Show in f&amp;ile manager</source>
        <translation>Im &amp;Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Show in the preview what is in it.</source>
        <translation>In der Vorschau zeigen, was darin ist.</translation>
    </message>
    <message>
        <source>Show only what fits, in the list that you are in.</source>
        <translation>In der aktuellen Liste nur zeigen, was passt.</translation>
    </message>
    <message>
        <source>Show the &amp;log…</source>
        <translation>&amp;Protokoll zeigen…</translation>
    </message>
    <message>
        <source>Show what can be written here</source>
        <translation>Zeigen, was hier stehen kann</translation>
    </message>
    <message>
        <source>Small pictures of all files.</source>
        <translation>Kleine Bilder aller Dateien.</translation>
    </message>
    <message>
        <source>Take away what is chosen. Files stay on disk.</source>
        <translation>Das Gewählte wegnehmen. Dateien bleiben auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Take the last step back.</source>
        <translation>Den letzten Schritt zurücknehmen.</translation>
    </message>
    <message>
        <source>Take what was typed</source>
        <translation>Eingabe übernehmen</translation>
    </message>
    <message>
        <source>The &amp;chosen pack</source>
        <translation>Ge&amp;wähltes Pack</translation>
    </message>
    <message>
        <source>The page about what you are at, in a window of its own.</source>
        <translation>Die Seite zu dem, woran gerade gearbeitet wird, in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>The same manifest once more, with an ID of its own.</source>
        <translation>Dasselbe Manifest noch einmal, mit eigener ID.</translation>
    </message>
    <message>
        <source>There is nowhere to go back to.</source>
        <translation>Es gibt keine Stelle, zu der es zurückgeht.</translation>
    </message>
    <message>
        <source>They no longer count; you say why, and in whose name.</source>
        <translation>Sie zählen nicht mehr; dazu gehören ein Grund und ein Name.</translation>
    </message>
    <message>
        <source>This one alone, if anything in it has changed.</source>
        <translation>Nur dieses, falls sich darin etwas geändert hat.</translation>
    </message>
    <message>
        <source>This project cannot be changed.</source>
        <translation>Dieses Projekt kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>Type a few letters of its name.</source>
        <translation>Ein paar Buchstaben des Namens eingeben.</translation>
    </message>
    <message>
        <source>Type another ID over that of the chosen pack.</source>
        <translation>Dem gewählten Pack eine andere ID geben.</translation>
    </message>
    <message>
        <source>Type another name over what is chosen.</source>
        <translation>Dem Gewählten einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Unfold, fold up</source>
        <translation>Aufklappen, zuklappen</translation>
    </message>
    <message>
        <source>What holds for all packs of this project.</source>
        <translation>Was für alle Packs dieses Projekts gilt.</translation>
    </message>
    <message>
        <source>What holds for all projects on this computer.</source>
        <translation>Was für alle Projekte auf diesem Computer gilt.</translation>
    </message>
    <message>
        <source>What is chosen in the assets goes into the pack.</source>
        <translation>Was in den Assets gewählt ist, kommt in das Pack.</translation>
    </message>
    <message>
        <source>What is in the chosen file.</source>
        <translation>Was in der gewählten Datei ist.</translation>
    </message>
    <message>
        <source>What is not saved is asked about first.</source>
        <translation>Vorher wird nach allem gefragt, was nicht gespeichert ist.</translation>
    </message>
    <message>
        <source>What lies in the watched folders, and where it goes.</source>
        <translation>Was in den beobachteten Ordnern liegt und wohin es kommt.</translation>
    </message>
    <message>
        <source>What mends the problems of the place that you are at.</source>
        <translation>Was die Probleme an dieser Stelle behebt.</translation>
    </message>
    <message>
        <source>What one would type into a terminal to do the same.</source>
        <translation>Was man im Terminal für dasselbe eingeben würde.</translation>
    </message>
    <message>
        <source>What the program did, for whoever looks after it.</source>
        <translation>Was das Programm getan hat, für alle, die es betreuen.</translation>
    </message>
    <message>
        <source>What would be built, and what came of the last build.</source>
        <translation>Was gebaut würde und was der letzte Build ergab.</translation>
    </message>
    <message>
        <source>Where they are, how they are watched, and what is in them.</source>
        <translation>Wo sie liegen, wie sie beobachtet werden und was darin ist.</translation>
    </message>
    <message>
        <source>Where you went back from.</source>
        <translation>Die Stelle, von der aus zurückgegangen wurde.</translation>
    </message>
    <message>
        <source>Where you were before.</source>
        <translation>Die vorherige Stelle.</translation>
    </message>
    <message>
        <source>Whether packs can be built, and one button.</source>
        <translation>Ob Packs gebaut werden können, und eine Schaltfläche.</translation>
    </message>
    <message>
        <source>Which files never go into a pack, and what each rule takes.</source>
        <translation>Welche Dateien nie in ein Pack kommen und was jede Regel erfasst.</translation>
    </message>
    <message>
        <source>Which packs a person gets, when and why.</source>
        <translation>Welche Packs eine Person erhält, wann und warum.</translation>
    </message>
    <message>
        <source>Whole picture, every pixel</source>
        <translation>Ganzes Bild, jedes Pixel</translation>
    </message>
    <message>
        <source>Work&amp;space: production</source>
        <translation>Arbeitsbereich: Produk&amp;tion</translation>
    </message>
    <message>
        <source>Workspace: build &amp;desk</source>
        <translation>Arbeitsbereich: Buil&amp;d</translation>
    </message>
    <message>
        <source>Write all that was changed to the disk.</source>
        <translation>Alle Änderungen auf den Datenträger schreiben.</translation>
    </message>
    <message>
        <source>You did not go back from anywhere.</source>
        <translation>Es wurde nirgends zurückgegangen.</translation>
    </message>
</context>
<context>
    <name>Adder</name>
    <message>
        <source>Drop them on a pack in the list, or make a new one of them.</source>
        <translation>Auf ein Pack in der Liste ziehen oder ein neues daraus erstellen.</translation>
    </message>
    <message>
        <source>Files are added to a pack, and stay where they are.</source>
        <translation>Dateien werden zu einem Pack hinzugefügt und bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Make a pack of them</source>
        <translation>Pack daraus erstellen</translation>
    </message>
</context>
<context>
    <name>AfterBuild</name>
    <message>
        <source>The build has problems</source>
        <translation>Der Build hat Probleme</translation>
    </message>
    <message>
        <source>The build is done</source>
        <translation>Der Build ist fertig</translation>
    </message>
    <message>
        <source>The build was cancelled</source>
        <translation>Der Build wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>more than a day ago</source>
        <translation>vor mehr als einem Tag</translation>
    </message>
    <message numerus="yes">
        <source>{count} h ago</source>
        <translation>
            <numerusform>vor {count} h</numerusform>
            <numerusform>vor {count} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} min ago</source>
        <translation>
            <numerusform>vor {count} min</numerusform>
            <numerusform>vor {count} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} s ago</source>
        <translation>
            <numerusform>vor {count} s</numerusform>
            <numerusform>vor {count} s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerLines</name>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Predicted: read what is known</source>
        <translation>Vorhergesagt: lesen, was bekannt ist</translation>
    </message>
    <message>
        <source>Rules: {rules}.</source>
        <translation>Regeln: {rules}.</translation>
    </message>
</context>
<context>
    <name>AnswerTables</name>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Filter the packs for this person</source>
        <translation>Packs für diese Person filtern</translation>
    </message>
    <message>
        <source>No pack matches {filter}.</source>
        <translation>Kein Pack passt zu {filter}.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Packs and reason</source>
        <translation>Packs und Grund</translation>
    </message>
    <message>
        <source>Packs for this person</source>
        <translation>Packs für diese Person</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Was wäre, wenn…</translation>
    </message>
    <message>
        <source>What is shown below</source>
        <translation>Was unten gezeigt wird</translation>
    </message>
    <message>
        <source>Why this language</source>
        <translation>Warum diese Sprache</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>A build is under way.</source>
        <translation>Ein Build läuft.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Cancel the build</source>
        <translation>Build abbrechen</translation>
    </message>
    <message>
        <source>Changes that you leave out are kept aside as a draft for some time.</source>
        <translation>Ausgelassene Änderungen werden eine Zeit lang als Entwurf aufbewahrt.</translation>
    </message>
    <message>
        <source>Changes that you leave out would be lost. {why}</source>
        <translation>Ausgelassene Änderungen gingen verloren. {why}</translation>
    </message>
    <message>
        <source>Close and lose the changes</source>
        <translation>Schließen und Änderungen verlieren</translation>
    </message>
    <message>
        <source>Close with the new names</source>
        <translation>Mit den neuen Namen schließen</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen ohne zu speichern</translation>
    </message>
    <message>
        <source>Files that were renamed get their old names back.</source>
        <translation>Umbenannte Dateien erhalten ihre alten Namen zurück.</translation>
    </message>
    <message>
        <source>Keep building</source>
        <translation>Weiter bauen</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Geöffnet lassen</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Packs may then name files that are not there. Saving keeps everything together.</source>
        <translation>Packs können dann Dateien nennen, die es nicht gibt. Beim Speichern bleibt alles zusammen.</translation>
    </message>
    <message>
        <source>Packs that are done stay. Nothing is left half-written.</source>
        <translation>Fertige Packs bleiben. Nichts bleibt halb geschrieben.</translation>
    </message>
    <message>
        <source>Projects (*{suffix})</source>
        <translation>Projekte (*{suffix})</translation>
    </message>
    <message>
        <source>Renamed files keep their new names. {why}</source>
        <translation>Umbenannte Dateien behalten ihre neuen Namen. {why}</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Save them, or keep the project open and save a copy of it on another disk.</source>
        <translation>Speichern, oder das Projekt geöffnet lassen und eine Kopie auf einem anderen Datenträger speichern.</translation>
    </message>
    <message>
        <source>The settings of {name} are not saved yet.</source>
        <translation>Die Einstellungen von {name} sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>{packs} and the settings of {name} are not saved yet.</source>
        <translation>{packs} und die Einstellungen von {name} sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>{packs} of {name} are not saved yet.</source>
        <translation>{packs} von {name} sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>{packs} of {name} is not saved yet.</source>
        <translation>{packs} von {name} ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>AssetBar</name>
    <message>
        <source>Filter the assets</source>
        <translation>Assets filtern</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>In no pack</source>
        <translation>In keinem Pack</translation>
    </message>
    <message>
        <source>Larger than 50 MB</source>
        <translation>Größer als 50 MB</translation>
    </message>
    <message>
        <source>New or changed since the last build</source>
        <translation>Neu oder geändert seit dem letzten Build</translation>
    </message>
    <message>
        <source>Show as gallery</source>
        <translation>Als Galerie zeigen</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Als Liste zeigen</translation>
    </message>
    <message>
        <source>Show as tree</source>
        <translation>Als Baum zeigen</translation>
    </message>
    <message>
        <source>Show ignored files</source>
        <translation>Ignorierte Dateien zeigen</translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>Nächste zeigen</translation>
    </message>
    <message>
        <source>Show the next file that is in no pack</source>
        <translation>Die nächste Datei zeigen, die in keinem Pack ist</translation>
    </message>
    <message>
        <source>Show {files} that are ignored</source>
        <translation>{files} zeigen, die ignoriert werden</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Mit Problemen</translation>
    </message>
    <message>
        <source>{totals}; checking …</source>
        <translation>{totals}; wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>{totals}; {count} in no pack, {size}</source>
        <translation>
            <numerusform>{totals}; {count} in keinem Pack, {size}</numerusform>
            <numerusform>{totals}; {count} in keinem Pack, {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssetMenu</name>
    <message>
        <source>Add to pack</source>
        <translation>Zu Pack hinzufügen</translation>
    </message>
    <message>
        <source>Add to pack…</source>
        <translation>Zu Pack hinzufügen…</translation>
    </message>
    <message>
        <source>Add to the chosen pack</source>
        <translation>Zum gewählten Pack hinzufügen</translation>
    </message>
    <message>
        <source>Choose a file in the assets first.</source>
        <translation>Zuerst eine Datei in den Assets wählen.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Do not ignore {name} any more</source>
        <translation>{name} nicht mehr ignorieren</translation>
    </message>
    <message>
        <source>Exclude from {pack}</source>
        <translation>Aus {pack} ausschließen</translation>
    </message>
    <message>
        <source>Find a pack…</source>
        <translation>Pack suchen…</translation>
    </message>
    <message>
        <source>Find {folder} again…</source>
        <translation>{folder} wiederfinden…</translation>
    </message>
    <message>
        <source>Ignore all {pattern} ({amount})</source>
        <translation>Alle {pattern} ignorieren ({amount})</translation>
    </message>
    <message>
        <source>Ignore the folder {name} ({amount})</source>
        <translation>Ordner {name} ignorieren ({amount})</translation>
    </message>
    <message>
        <source>Ignore what is chosen ({amount})</source>
        <translation>Gewähltes ignorieren ({amount})</translation>
    </message>
    <message>
        <source>Ignore {name} ({amount})</source>
        <translation>{name} ignorieren ({amount})</translation>
    </message>
    <message>
        <source>Look at the disk again</source>
        <translation>Datenträger neu einlesen</translation>
    </message>
    <message>
        <source>Make a pack first.</source>
        <translation>Zuerst ein Pack erstellen.</translation>
    </message>
    <message>
        <source>Move to a pack…</source>
        <translation>In ein Pack verschieben…</translation>
    </message>
    <message>
        <source>Move to pack</source>
        <translation>In Pack verschieben</translation>
    </message>
    <message>
        <source>Move to pack…</source>
        <translation>In Pack verschieben…</translation>
    </message>
    <message>
        <source>New pack from this</source>
        <translation>Neues Pack daraus</translation>
    </message>
    <message>
        <source>One pack per language folder…</source>
        <translation>Ein Pack pro Sprachordner…</translation>
    </message>
    <message>
        <source>Open one level more</source>
        <translation>Eine Ebene mehr öffnen</translation>
    </message>
    <message>
        <source>Remove from its pack</source>
        <translation>Aus dem Pack entfernen</translation>
    </message>
    <message>
        <source>Remove from {pack}</source>
        <translation>Aus {pack} entfernen</translation>
    </message>
    <message>
        <source>Remove the rule {rule} ({files})</source>
        <translation>Regel {rule} entfernen ({files})</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Show the rule {rule}…</source>
        <translation>Regel {rule} zeigen…</translation>
    </message>
    <message>
        <source>Show the watched folders…</source>
        <translation>Beobachtete Ordner zeigen…</translation>
    </message>
    <message>
        <source>Stop watching {folder}</source>
        <translation>{folder} nicht mehr beobachten</translation>
    </message>
    <message>
        <source>The chosen folder is not there.</source>
        <translation>Der gewählte Ordner ist nicht da.</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Ordner beobachten…</translation>
    </message>
    <message>
        <source>What is chosen is in no pack.</source>
        <translation>Das Gewählte ist in keinem Pack.</translation>
    </message>
    <message>
        <source>Xcode 26 cannot exclude single files from a pack.</source>
        <translation>Xcode 26 kann einzelne Dateien nicht aus einem Pack ausschließen.</translation>
    </message>
    <message>
        <source>{amount}; {packs} lose files</source>
        <translation>{amount}; {packs} verlieren Dateien</translation>
    </message>
    <message>
        <source>{amount}; {packs} loses files</source>
        <translation>{amount}; {packs} verliert Dateien</translation>
    </message>
    <message>
        <source>{family}: each to the pack of its language</source>
        <translation>{family}: jede zum Pack ihrer Sprache</translation>
    </message>
    <message>
        <source>{pack} is the pack that takes it.</source>
        <translation>{pack} ist das Pack, das sie nimmt.</translation>
    </message>
</context>
<context>
    <name>AssetOutline</name>
    <message>
        <source>Watched folders</source>
        <translation>Beobachtete Ordner</translation>
    </message>
</context>
<context>
    <name>AssetRows</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed since the last build of its pack</source>
        <translation>Seit dem letzten Build des Packs geändert</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Ignored ({rule})</source>
        <translation>Ignoriert ({rule})</translation>
    </message>
    <message>
        <source>In no pack</source>
        <translation>In keinem Pack</translation>
    </message>
    <message>
        <source>In: {packs}</source>
        <translation>In: {packs}</translation>
    </message>
    <message>
        <source>Left out by ignore rules: {files}</source>
        <translation>Durch Ignorierregeln ausgelassen: {files}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Link, not followed</source>
        <translation>Verknüpfung, nicht gefolgt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New since the last build of its pack</source>
        <translation>Neu seit dem letzten Build des Packs</translation>
    </message>
    <message>
        <source>Not a plain file</source>
        <translation>Keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Part of the project</source>
        <translation>Teil des Projekts</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>this folder is not there. Bring it back, or stop watching it.</source>
        <translation>dieser Ordner ist nicht da. Zurückholen oder nicht mehr beobachten.</translation>
    </message>
    <message numerus="yes">
        <source>{count} in no pack</source>
        <translation>
            <numerusform>{count} in keinem Pack</numerusform>
            <numerusform>{count} in keinem Pack</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new or changed</source>
        <translation>
            <numerusform>{count} neu oder geändert</numerusform>
            <numerusform>{count} neu oder geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssetsPanel</name>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add the folders your team already works in. Files stay where they are.</source>
        <translation>Die Ordner hinzufügen, in denen Ihr Team schon arbeitet. Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Choose a file in the assets first.</source>
        <translation>Zuerst eine Datei in den Assets wählen.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>No file matches {filter}.</source>
        <translation>Keine Datei passt zu {filter}.</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>1 of {people} languages and places gets something else.</source>
        <translation>1 von {people} Sprachen und Orten erhält etwas anderes.</translation>
    </message>
    <message>
        <source>A file looked up for {language} is found in packs tagged: {tags}.</source>
        <translation>Eine für {language} gesuchte Datei findet sich in Packs mit der Kennung: {tags}.</translation>
    </message>
    <message>
        <source>A file looked up for {language} is found in packs tagged: {tags}; for {resolved}: {its_tags}.</source>
        <translation>Eine für {language} gesuchte Datei findet sich in Packs mit der Kennung: {tags}; für {resolved}: {its_tags}.</translation>
    </message>
    <message>
        <source>A tie with {others}: which comes first depends on an order that Apple does not document.</source>
        <translation>Gleichstand mit {others}: was zuerst kommt, hängt von einer Reihenfolge ab, die Apple nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Apple&apos;s matching cannot read this, and passes over it.</source>
        <translation>Apples Abgleich kann dies nicht lesen und übergeht es.</translation>
    </message>
    <message>
        <source>Asset packs come from OS {system} on.</source>
        <translation>Asset-Packs kommen ab OS {system}.</translation>
    </message>
    <message>
        <source>Before first use</source>
        <translation>Vor erster Nutzung</translation>
    </message>
    <message>
        <source>Documented by Apple: a file asked for in a language is read only from packs whose tag means the same. Which packs come to a device is another question.</source>
        <translation>Von Apple dokumentiert: eine Datei, die in einer Sprache verlangt wird, wird nur aus Packs gelesen, deren Kennung dasselbe bedeutet. Welche Packs auf ein Gerät kommen, ist eine andere Frage.</translation>
    </message>
    <message>
        <source>Exact: {chosen} is offered as it is.</source>
        <translation>Genau: {chosen} wird so angeboten.</translation>
    </message>
    <message>
        <source>It comes at the first installation only.</source>
        <translation>Es kommt nur bei der ersten Installation.</translation>
    </message>
    <message>
        <source>It comes with updates only. The app can ask for it.</source>
        <translation>Es kommt nur mit Updates. Die App kann es verlangen.</translation>
    </message>
    <message>
        <source>It has a language, and those come from OS {system} on.</source>
        <translation>Es hat eine Sprache, und solche Packs kommen ab OS {system}.</translation>
    </message>
    <message>
        <source>It has no language: everybody gets it.</source>
        <translation>Es hat keine Sprache: alle erhalten es.</translation>
    </message>
    <message>
        <source>It is in the resolved language.</source>
        <translation>Es ist in der ermittelten Sprache.</translation>
    </message>
    <message>
        <source>It is in {language}, and no language fits. The app can ask for it.</source>
        <translation>Es ist in {language}, und keine Sprache passt. Die App kann es verlangen.</translation>
    </message>
    <message>
        <source>It is in {language}. The app can still ask for it.</source>
        <translation>Es ist in {language}. Die App kann es trotzdem verlangen.</translation>
    </message>
    <message>
        <source>It is not for {platform}.</source>
        <translation>Es ist nicht für {platform}.</translation>
    </message>
    <message>
        <source>Its manifest does not say when it is downloaded.</source>
        <translation>Sein Manifest sagt nicht, wann es geladen wird.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Missing here, compared with OS {since}: {packs}, {size}: {names}.</source>
        <translation>Fehlt hier im Vergleich mit OS {since}: {packs}, {size}: {names}.</translation>
    </message>
    <message>
        <source>Nearest common parent: it meets {chosen} at {meeting}.</source>
        <translation>Nächster gemeinsamer Oberbegriff: trifft {chosen} bei {meeting}.</translation>
    </message>
    <message>
        <source>Neither a preferred language nor the app&apos;s primary language, {primary}, fits.</source>
        <translation>Weder eine bevorzugte Sprache noch die Hauptsprache der App, {primary}, passt.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No pack for {platform} has a language.</source>
        <translation>Kein Pack für {platform} hat eine Sprache.</translation>
    </message>
    <message>
        <source>No preferred language</source>
        <translation>Keine bevorzugte Sprache</translation>
    </message>
    <message>
        <source>Nobody gets anything else.</source>
        <translation>Niemand erhält etwas anderes.</translation>
    </message>
    <message>
        <source>Not reached: a language before it was found.</source>
        <translation>Nicht erreicht: eine Sprache davor wurde gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in common with any of the {count} languages of the packs.</source>
        <translation>
            <numerusform>Nichts gemeinsam mit der {count} Sprache der Packs.</numerusform>
            <numerusform>Nichts gemeinsam mit einer der {count} Sprachen der Packs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in common with the one language of the packs.</source>
        <translation>Nichts gemeinsam mit der einen Sprache der Packs.</translation>
    </message>
    <message>
        <source>Nothing to download, now and then</source>
        <translation>Nichts zu laden, weder jetzt noch dann</translation>
    </message>
    <message>
        <source>OS {system} gets no localized packs: they come from OS {since} on.</source>
        <translation>OS {system} erhält keine lokalisierten Packs: sie kommen ab OS {since}.</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Bei Bedarf</translation>
    </message>
    <message>
        <source>People with {language} get no {family}: {what}.</source>
        <translation>Leute mit {language} erhalten {family} nicht: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>People with {language} get nothing of {count} families: {what}.</source>
        <translation>
            <numerusform>Leute mit {language} erhalten nichts aus {count} Familie: {what}.</numerusform>
            <numerusform>Leute mit {language} erhalten nichts aus {count} Familien: {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People with {language} get nothing of {count} families: {what}; and {more} more.</source>
        <translation>
            <numerusform>Leute mit {language} erhalten nichts aus {count} Familie: {what}; und {more} weitere.</numerusform>
            <numerusform>Leute mit {language} erhalten nichts aus {count} Familien: {what}; und {more} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Portuguese held back: Brazilian is taken only if nothing else fits.</source>
        <translation>Portugiesisch zurückgestellt: Brasilianisch wird nur genommen, wenn sonst nichts passt.</translation>
    </message>
    <message>
        <source>Portuguese held back: {chosen} is taken, as nothing else fits.</source>
        <translation>Portugiesisch zurückgestellt: {chosen} wird genommen, da sonst nichts passt.</translation>
    </message>
    <message>
        <source>Predicted for the languages of Apple&apos;s systems and of the packs, on {platform} {system}.</source>
        <translation>Vorhergesagt für die Sprachen von Apples Systemen und der Packs, auf {platform} {system}.</translation>
    </message>
    <message>
        <source>Primary language of the app. Exact: {chosen} is offered as it is.</source>
        <translation>Hauptsprache der App. Genau: {chosen} wird so angeboten.</translation>
    </message>
    <message>
        <source>Primary language of the app. It is not offered exactly.</source>
        <translation>Hauptsprache der App. Sie wird nicht genau so angeboten.</translation>
    </message>
    <message>
        <source>Primary language of the app. {found}</source>
        <translation>Hauptsprache der App. {found}</translation>
    </message>
    <message>
        <source>Same after alias: {chosen} is another spelling of it.</source>
        <translation>Gleich nach Umschreibung: {chosen} ist eine andere Schreibweise davon.</translation>
    </message>
    <message>
        <source>Second look: a language before it led here, and {chosen} is exact.</source>
        <translation>Zweiter Durchgang: eine Sprache davor führte hierher, und {chosen} ist genau.</translation>
    </message>
    <message>
        <source>Second opinion, not part of the answer: {source} chooses {language}.</source>
        <translation>Zweite Meinung, nicht Teil der Antwort: {source} wählt {language}.</translation>
    </message>
    <message>
        <source>Second opinion, not part of the answer: {source} finds nothing.</source>
        <translation>Zweite Meinung, nicht Teil der Antwort: {source} findet nichts.</translation>
    </message>
    <message>
        <source>Sizes are those of the source files.</source>
        <translation>Größen sind die der Quelldateien.</translation>
    </message>
    <message>
        <source>Sizes of {packs} are those of source files: not built as they are now.</source>
        <translation>Größen von {packs} sind die der Quelldateien: nicht im jetzigen Stand gebaut.</translation>
    </message>
    <message>
        <source>The clipboard holds no languages.</source>
        <translation>Die Zwischenablage enthält keine Sprachen.</translation>
    </message>
    <message>
        <source>The new pack is taken to be as large as {pack}, the base of its family: {size}.</source>
        <translation>Das neue Pack gilt als so groß wie {pack}, die Basis seiner Familie: {size}.</translation>
    </message>
    <message>
        <source>The size of the new pack is not known, and counts as nothing.</source>
        <translation>Die Größe des neuen Packs ist nicht bekannt und zählt nicht.</translation>
    </message>
    <message>
        <source>The size of the new pack is not known, and counts as nothing: {family} has no base.</source>
        <translation>Die Größe des neuen Packs ist nicht bekannt und zählt nicht: {family} hat keine Basis.</translation>
    </message>
    <message>
        <source>Via the preferred language {tag}.</source>
        <translation>Über die bevorzugte Sprache {tag}.</translation>
    </message>
    <message>
        <source>Via the primary language of the app, {primary}: nothing else fits.</source>
        <translation>Über die Hauptsprache der App, {primary}: nichts anderes passt.</translation>
    </message>
    <message>
        <source>no localized pack</source>
        <translation>kein lokalisiertes Pack</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>up to {size} on the product page</source>
        <translation>bis zu {size} auf der Produktseite</translation>
    </message>
    <message>
        <source>{changed} of {people} languages and places get something else.</source>
        <translation>{changed} von {people} Sprachen und Orten erhalten etwas anderes.</translation>
    </message>
    <message>
        <source>{chosen}, which is no language, as nothing fits.</source>
        <translation>{chosen}, also keine Sprache, da nichts passt.</translation>
    </message>
    <message>
        <source>{family} has {languages} only</source>
        <translation>{family} hat nur {languages}</translation>
    </message>
    <message>
        <source>{found} fits; a second look finds {chosen}.</source>
        <translation>{found} passt; ein zweiter Durchgang findet {chosen}.</translation>
    </message>
    <message>
        <source>{language} ({tag})</source>
        <translation>{language} ({tag})</translation>
    </message>
    <message>
        <source>{language} is no language that a pack can have.</source>
        <translation>{language} ist keine Sprache, die ein Pack haben kann.</translation>
    </message>
    <message>
        <source>{language}, the primary language</source>
        <translation>{language}, die Hauptsprache</translation>
    </message>
    <message>
        <source>{other} is as near, at {meeting}.</source>
        <translation>{other} ist ebenso nah, bei {meeting}.</translation>
    </message>
    <message>
        <source>{other} is as near, at {meeting}: a tie.</source>
        <translation>{other} ist ebenso nah, bei {meeting}: Gleichstand.</translation>
    </message>
    <message>
        <source>{other} is further away, at {meeting}.</source>
        <translation>{other} ist weiter entfernt, bei {meeting}.</translation>
    </message>
    <message>
        <source>{other} is held back for now.</source>
        <translation>{other} ist vorerst zurückgestellt.</translation>
    </message>
    <message numerus="yes">
        <source>{parts} and {count} more</source>
        <translation>
            <numerusform>{parts} und noch {count}</numerusform>
            <numerusform>{parts} und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}: no language, so it was left out.</source>
        <translation>{parts}: keine Sprache, deshalb ausgelassen.</translation>
    </message>
    <message>
        <source>{parts}: no language. Paste a list such as de-CH, en.</source>
        <translation>{parts}: keine Sprache. Eine Liste wie de-CH, en einsetzen.</translation>
    </message>
    <message>
        <source>{part} begins an extension. Settings of devices have language, script and region only.</source>
        <translation>{part} beginnt eine Erweiterung. Einstellungen von Geräten haben nur Sprache, Schrift und Region.</translation>
    </message>
    <message>
        <source>{part} is a variant. Settings of devices have language, script and region only.</source>
        <translation>{part} ist eine Variante. Einstellungen von Geräten haben nur Sprache, Schrift und Region.</translation>
    </message>
    <message>
        <source>{part} is nobody&apos;s language. Choose a language of the list.</source>
        <translation>{part} ist niemandes Sprache. Eine Sprache aus der Liste wählen.</translation>
    </message>
    <message>
        <source>{person} would get the same as now: {language}.</source>
        <translation>{person}: bliebe bei {language}.</translation>
    </message>
    <message>
        <source>{person} would get {then} as now.</source>
        <translation>{person}: erhielte wie jetzt {then}.</translation>
    </message>
    <message>
        <source>{person} would get {then}, and gets {now} now.</source>
        <translation>{person}: erhielte {then}, jetzt {now}.</translation>
    </message>
    <message>
        <source>{size} before first use</source>
        <translation>{size} vor der ersten Nutzung</translation>
    </message>
    <message>
        <source>{size} later</source>
        <translation>{size} später</translation>
    </message>
    <message>
        <source>{size} on demand</source>
        <translation>{size} bei Bedarf</translation>
    </message>
    <message>
        <source>{time} {size} as now</source>
        <translation>{time} {size} wie jetzt</translation>
    </message>
    <message>
        <source>{time} {size}, {less} less</source>
        <translation>{time} {size}, {less} weniger</translation>
    </message>
    <message>
        <source>{time} {size}, {less} more</source>
        <translation>{time} {size}, {less} mehr</translation>
    </message>
</context>
<context>
    <name>AudiencePanel</name>
    <message>
        <source>Learn how</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>No pack has a language, so everybody gets the same files.</source>
        <translation>Kein Pack hat eine Sprache, also erhalten alle dieselben Dateien.</translation>
    </message>
    <message>
        <source>The names of languages are being gathered …</source>
        <translation>Namen der Sprachen werden gesammelt …</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Wer was erhält</translation>
    </message>
</context>
<context>
    <name>BuildComparison</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>New pack with {files}</source>
        <translation>Neues Pack mit {files}</translation>
    </message>
    <message>
        <source>Pack is gone, with {files}</source>
        <translation>Pack ist weggefallen, mit {files}</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Renamed from {name}</source>
        <translation>Umbenannt von {name}</translation>
    </message>
    <message>
        <source>manifest changed</source>
        <translation>Manifest geändert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{before} became {after}</source>
        <translation>{before} wurde zu {after}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message numerus="yes">
        <source>{count} added</source>
        <translation>
            <numerusform>{count} hinzugefügt</numerusform>
            <numerusform>{count} hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changed</source>
        <translation>
            <numerusform>{count} geändert</numerusform>
            <numerusform>{count} geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} removed</source>
        <translation>
            <numerusform>{count} entfernt</numerusform>
            <numerusform>{count} entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} renamed</source>
        <translation>
            <numerusform>{count} umbenannt</numerusform>
            <numerusform>{count} umbenannt</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} (+{change})</source>
        <translation>{size} (+{change})</translation>
    </message>
    <message>
        <source>{size} (−{change})</source>
        <translation>{size} (−{change})</translation>
    </message>
</context>
<context>
    <name>BuildHead</name>
    <message>
        <source>1 pack changed since build {build} ({moment})</source>
        <translation>1 Pack geändert seit Build {build} ({moment})</translation>
    </message>
    <message>
        <source>A build is under way.</source>
        <translation>Ein Build läuft.</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Wird gebaut</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Every pack has a problem that stops it. Press Show problem to see the first one.</source>
        <translation>Jedes Pack hat ein Problem, das es aufhält. „Zum Problem“ führt zum ersten.</translation>
    </message>
    <message>
        <source>Go on working: what you change now comes into the next build.</source>
        <translation>Sie können weiterarbeiten: was Sie jetzt ändern, kommt in den nächsten Build.</translation>
    </message>
    <message>
        <source>Looking into {files} …</source>
        <translation>{files} werden untersucht …</translation>
    </message>
    <message>
        <source>No packs yet: there is nothing to build</source>
        <translation>Noch keine Packs: es gibt nichts zu bauen</translation>
    </message>
    <message>
        <source>Nothing can be built</source>
        <translation>Nichts kann gebaut werden</translation>
    </message>
    <message>
        <source>Nothing can be built here</source>
        <translation>Hier kann nichts gebaut werden</translation>
    </message>
    <message>
        <source>Nothing changed since build {build} ({moment})</source>
        <translation>Nichts geändert seit Build {build} ({moment})</translation>
    </message>
    <message>
        <source>Ready to build</source>
        <translation>Bereit zum Bauen</translation>
    </message>
    <message>
        <source>Ready to build, except 1 pack</source>
        <translation>Bereit zum Bauen, außer 1 Pack</translation>
    </message>
    <message numerus="yes">
        <source>Ready to build, except {count} packs</source>
        <translation>
            <numerusform>Bereit zum Bauen, außer {count} Pack</numerusform>
            <numerusform>Bereit zum Bauen, außer {count} Packs</numerusform>
        </translation>
    </message>
    <message>
        <source>The last build is {build} ({moment})</source>
        <translation>Der letzte Build ist {build} ({moment})</translation>
    </message>
    <message>
        <source>There is no pack yet. Make one, or drop a folder on the window.</source>
        <translation>Noch gibt es kein Pack. Eines erstellen oder einen Ordner auf das Fenster ziehen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} packs changed since build {build} ({moment})</source>
        <translation>
            <numerusform>{count} Pack geändert seit Build {build} ({moment})</numerusform>
            <numerusform>{count} Packs geändert seit Build {build} ({moment})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} packs changed since this build began. That comes into the next one.</source>
        <translation>
            <numerusform>{count} Pack geändert seit Beginn dieses Builds. Das kommt in den nächsten.</numerusform>
            <numerusform>{count} Packs geändert seit Beginn dieses Builds. Das kommt in den nächsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} changed since this build began. That comes into the next one.</source>
        <translation>{pack} wurde seit Beginn dieses Builds geändert. Das kommt in den nächsten.</translation>
    </message>
</context>
<context>
    <name>BuildOpener</name>
    <message>
        <source>Cancel the build</source>
        <translation>Build abbrechen</translation>
    </message>
    <message>
        <source>Choose where built packs go</source>
        <translation>Ziel für gebaute Packs wählen</translation>
    </message>
    <message>
        <source>Documents (*.json)</source>
        <translation>Dokumente (*.json)</translation>
    </message>
    <message>
        <source>Keep building</source>
        <translation>Weiter bauen</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Packs that are done stay. Nothing is left half-written.</source>
        <translation>Fertige Packs bleiben. Nichts bleibt halb geschrieben.</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>Seiten (*.html)</translation>
    </message>
    <message>
        <source>Report of {project}</source>
        <translation>Bericht zu {project}</translation>
    </message>
    <message>
        <source>Report of {project}, build {build}</source>
        <translation>Bericht zu {project}, Build {build}</translation>
    </message>
    <message>
        <source>Save the report of the build</source>
        <translation>Bericht des Builds speichern</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>The report is saved: {name} in {folder}.</source>
        <translation>Der Bericht ist gespeichert: {name} in {folder}.</translation>
    </message>
    <message>
        <source>This build has been going on for {time}.</source>
        <translation>Dieser Build läuft seit {time}.</translation>
    </message>
</context>
<context>
    <name>BuildPanel</name>
    <message>
        <source>Build all packs</source>
        <translation>Alle Packs bauen</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Cancel build</source>
        <translation>Build abbrechen</translation>
    </message>
    <message>
        <source>Earlier builds</source>
        <translation>Frühere Builds</translation>
    </message>
    <message>
        <source>No builds yet. A build makes a file of each pack, and leaves your own files as they are.</source>
        <translation>Noch keine Builds. Ein Build macht aus jedem Pack eine Datei und lässt Ihre eigenen Dateien, wie sie sind.</translation>
    </message>
    <message>
        <source>The build is being recorded. It can be marked in a moment.</source>
        <translation>Der Build wird aufgezeichnet. Gleich kann er markiert werden.</translation>
    </message>
    <message>
        <source>This build</source>
        <translation>Dieser Build</translation>
    </message>
    <message>
        <source>What a build makes</source>
        <translation>Was ein Build erzeugt</translation>
    </message>
</context>
<context>
    <name>BuildReport</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Build of {project}</source>
        <translation>Build von {project}</translation>
    </message>
    <message>
        <source>Build {build} of {project}</source>
        <translation>Build {build} von {project}</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Gebaut</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>It took {time}.</source>
        <translation>Dauer: {time}.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>Nicht gebaut</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The .aar packs are compatible; not verified by Apple. Before you rely on one, upload it to TestFlight and download it on a device.</source>
        <translation>Die .aar-Packs sind kompatibel, aber nicht von Apple geprüft. Bevor Sie sich auf eines verlassen, laden Sie es zu TestFlight hoch und laden Sie es auf einem Gerät herunter.</translation>
    </message>
    <message>
        <source>The SHA-256 is the fingerprint of a file: two files with the same one are the same, byte for byte. To compare over the phone, read out the first and the last group.</source>
        <translation>SHA-256 ist der Fingerabdruck einer Datei: zwei Dateien mit demselben sind Byte für Byte gleich. Zum Vergleich am Telefon die erste und die letzte Gruppe vorlesen.</translation>
    </message>
    <message>
        <source>Unchanged, reused</source>
        <translation>Unverändert, wiederverwendet</translation>
    </message>
    <message>
        <source>{counts}; {size} in all.</source>
        <translation>{counts}; insgesamt {size}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} built</source>
        <translation>
            <numerusform>{count} gebaut</numerusform>
            <numerusform>{count} gebaut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} failed</source>
        <translation>
            <numerusform>{count} fehlgeschlagen</numerusform>
            <numerusform>{count} fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reused</source>
        <translation>
            <numerusform>{count} wiederverwendet</numerusform>
            <numerusform>{count} wiederverwendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuildRows</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>Nicht gebaut</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Show problem</source>
        <translation>Zum Problem</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Unchanged, reused</source>
        <translation>Unverändert, wiederverwendet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>BuildWords</name>
    <message>
        <source>Build cancelled: 1 pack is done, nothing is half-written.</source>
        <translation>Build abgebrochen: 1 Pack ist fertig, nichts ist halb geschrieben.</translation>
    </message>
    <message>
        <source>Build cancelled: nothing was changed.</source>
        <translation>Build abgebrochen: nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Build cancelled: {packs} are done, nothing is half-written.</source>
        <translation>
            <numerusform>Build abgebrochen: {packs} ist fertig, nichts ist halb geschrieben.</numerusform>
            <numerusform>Build abgebrochen: {packs} sind fertig, nichts ist halb geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Building {packs}.</source>
        <translation>{packs} werden gebaut.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Done in {time}.</source>
        <translation>Fertig in {time}.</translation>
    </message>
    <message>
        <source>File {number} of {total}</source>
        <translation>Datei {number} von {total}</translation>
    </message>
    <message>
        <source>Made by {packager}.</source>
        <translation>Erzeugt von {packager}.</translation>
    </message>
    <message>
        <source>Pack {number} of {total}</source>
        <translation>Pack {number} von {total}</translation>
    </message>
    <message>
        <source>The .aar packs were made by {packager}.</source>
        <translation>Die .aar-Packs wurden von {packager} erzeugt.</translation>
    </message>
    <message>
        <source>The other pack is done and kept.</source>
        <translation>Das andere Pack ist fertig und bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>The other {count} packs are done and kept.</source>
        <translation>
            <numerusform>Das andere Pack ({count}) ist fertig und bleibt erhalten.</numerusform>
            <numerusform>Die anderen {count} Packs sind fertig und bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>keine Probleme</translation>
    </message>
    <message>
        <source>{changed} of {files} changed</source>
        <translation>{changed} von {files} geändert</translation>
    </message>
    <message>
        <source>{counts}.</source>
        <translation>{counts}.</translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>{number} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{number} reused</source>
        <translation>{number} wiederverwendet</translation>
    </message>
    <message>
        <source>{packs} built</source>
        <translation>{packs} gebaut</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} von {whole}</translation>
    </message>
    <message>
        <source>{percent} % built.</source>
        <translation>{percent} % gebaut.</translation>
    </message>
    <message>
        <source>{reused} of {all} parts were packed before</source>
        <translation>{reused} von {all} Teilen waren schon gepackt</translation>
    </message>
    <message>
        <source>{size} (was {before})</source>
        <translation>{size} (vorher {before})</translation>
    </message>
    <message>
        <source>{size} in {time}.</source>
        <translation>{size} in {time}.</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>bisher {time}</translation>
    </message>
</context>
<context>
    <name>BuiltPack</name>
    <message>
        <source>1 block</source>
        <translation>1 Block</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <source>Apple Archive</source>
        <translation>Apple Archive</translation>
    </message>
    <message>
        <source>Apple&apos;s packager, version {version}</source>
        <translation>Apples Packprogramm, Version {version}</translation>
    </message>
    <message>
        <source>Copy or build it again.</source>
        <translation>Neu kopieren oder bauen.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>Essenziell</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>Nicht erwartet</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Bei Bedarf</translation>
    </message>
    <message>
        <source>Open pack</source>
        <translation>Offenes Pack</translation>
    </message>
    <message>
        <source>Pack Studio</source>
        <translation>Pack Studio</translation>
    </message>
    <message>
        <source>People who have the older one download {size}: an .aar comes whole.</source>
        <translation>Wer das ältere hat, lädt {size}: ein .aar kommt immer ganz.</translation>
    </message>
    <message>
        <source>People who have the older one download {size}: what changed, and the list.</source>
        <translation>Wer das ältere hat, lädt {size}: was sich geändert hat, und die Liste.</translation>
    </message>
    <message>
        <source>Prefetch</source>
        <translation>Vorabladen</translation>
    </message>
    <message>
        <source>The next build would make another pack.</source>
        <translation>Der nächste Build ergäbe ein anderes Pack.</translation>
    </message>
    <message>
        <source>This is what a build would change now. Sizes are those of the files.</source>
        <translation>Das würde ein Build jetzt ändern. Größen sind die der Dateien.</translation>
    </message>
    <message>
        <source>Whether Apple takes it, only an upload can tell.</source>
        <translation>Ob Apple es annimmt, zeigt nur ein Upload.</translation>
    </message>
    <message>
        <source>Zip</source>
        <translation>Zip</translation>
    </message>
    <message>
        <source>first installation</source>
        <translation>erste Installation</translation>
    </message>
    <message>
        <source>not compressed</source>
        <translation>nicht komprimiert</translation>
    </message>
    <message>
        <source>subsequent update</source>
        <translation>folgendes Update</translation>
    </message>
    <message numerus="yes">
        <source>{count} blocks</source>
        <translation>
            <numerusform>{count} Block</numerusform>
            <numerusform>{count} Blöcke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were left out: they are no files that can be made here.</source>
        <translation>
            <numerusform>{count} wurde ausgelassen: so eine Datei kann hier nicht angelegt werden.</numerusform>
            <numerusform>{count} wurden ausgelassen: solche Dateien können hier nicht angelegt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} of {name} are in {folder}: {size}.</source>
        <translation>{files} aus {name} sind in {folder}: {size}.</translation>
    </message>
    <message>
        <source>{files} of {name} is in {folder}: {size}.</source>
        <translation>{files} aus {name} ist in {folder}: {size}.</translation>
    </message>
    <message>
        <source>{files} with {size} was decoded</source>
        <translation>{files} mit {size} wurde entpackt</translation>
    </message>
    <message>
        <source>{files} with {size} were decoded</source>
        <translation>{files} mit {size} wurden entpackt</translation>
    </message>
    <message>
        <source>{files}, {size}; {packed} as a pack</source>
        <translation>{files}, {size}; {packed} als Pack</translation>
    </message>
    <message>
        <source>{name} contradicts its own list of files in one place.</source>
        <translation>{name} widerspricht an einer Stelle der eigenen Dateiliste.</translation>
    </message>
    <message numerus="yes">
        <source>{name} contradicts its own list of files in {count} places.</source>
        <translation>
            <numerusform>{name} widerspricht an {count} Stelle der eigenen Dateiliste.</numerusform>
            <numerusform>{name} widerspricht an {count} Stellen der eigenen Dateiliste.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is damaged in {path}: {fault}.</source>
        <translation>{name} ist in {path} beschädigt: {fault}.</translation>
    </message>
    <message>
        <source>{name} is damaged: {fault}.</source>
        <translation>{name} ist beschädigt: {fault}.</translation>
    </message>
    <message>
        <source>{name} is whole, and differs from {project} in 1 file.</source>
        <translation>{name} ist unversehrt und weicht in 1 Datei von {project} ab.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is whole, and differs from {project} in {count} files.</source>
        <translation>
            <numerusform>{name} ist unversehrt und weicht in {count} Datei von {project} ab.</numerusform>
            <numerusform>{name} ist unversehrt und weicht in {count} Dateien von {project} ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is whole, and holds what {project} has now: {scope}.</source>
        <translation>{name} ist unversehrt und enthält, was {project} jetzt hat: {scope}.</translation>
    </message>
    <message>
        <source>{name} is whole: {scope}.</source>
        <translation>{name} ist unversehrt: {scope}.</translation>
    </message>
    <message>
        <source>{new} has 1 difference from {old}.</source>
        <translation>{new} weicht in 1 Punkt von {old} ab.</translation>
    </message>
    <message numerus="yes">
        <source>{new} has {count} differences from {old}.</source>
        <translation>
            <numerusform>{new} weicht in {count} Punkt von {old} ab.</numerusform>
            <numerusform>{new} weicht in {count} Punkten von {old} ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>{old} and {new} hold the same.</source>
        <translation>{old} und {new} enthalten dasselbe.</translation>
    </message>
    <message>
        <source>{old} holds the same as the files of {new}.</source>
        <translation>{old} enthält dasselbe wie die Dateien von {new}.</translation>
    </message>
    <message>
        <source>{path} was left out: it is no file that can be made here.</source>
        <translation>{path} wurde ausgelassen: so eine Datei kann hier nicht angelegt werden.</translation>
    </message>
    <message>
        <source>{policy}: {events}</source>
        <translation>{policy}: {events}</translation>
    </message>
</context>
<context>
    <name>BuiltPackMenus</name>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Filter the files</source>
        <translation>Dateien &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation>&amp;Hilfe hierzu</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Open built pack…</source>
        <translation>&amp;Gebautes Pack öffnen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Chosen files and folders, into a new folder</source>
        <translation>Gewählte Dateien und Ordner, in einen neuen Ordner</translation>
    </message>
    <message>
        <source>Decode all of it, and compare it with an open project of its pack</source>
        <translation>Alles davon entpacken und mit einem geöffneten Projekt des Packs vergleichen</translation>
    </message>
    <message>
        <source>E&amp;xtract chosen…</source>
        <translation>Gewähltes &amp;entpacken…</translation>
    </message>
    <message>
        <source>Extract &amp;all…</source>
        <translation>&amp;Alles entpacken…</translation>
    </message>
    <message>
        <source>Into a new folder; nothing is replaced</source>
        <translation>In einen neuen Ordner; nichts wird ersetzt</translation>
    </message>
    <message>
        <source>Pane &amp;before</source>
        <translation>V&amp;orheriger Bereich</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>Im &amp;Dateimanager zeigen</translation>
    </message>
    <message>
        <source>The path by which an app asks for it</source>
        <translation>Der Pfad, unter dem eine App danach fragt</translation>
    </message>
</context>
<context>
    <name>BuiltPackWindow</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Its files can be looked at and extracted all the same.</source>
        <translation>Die Dateien darin können trotzdem angesehen und entpackt werden.</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Mehr erfahren</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Reading {name}:</source>
        <translation>{name} wird gelesen:</translation>
    </message>
    <message>
        <source>What could be read before that is shown. Copy or build it again.</source>
        <translation>Was davor gelesen werden konnte, wird gezeigt. Neu kopieren oder bauen.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>{name} has changed since it was opened, or is gone.</source>
        <translation>{name} hat sich seit dem Öffnen geändert oder ist weg.</translation>
    </message>
    <message>
        <source>{name} has no manifest in it, so it is no asset pack.</source>
        <translation>{name} enthält kein Manifest und ist deshalb kein Asset-Pack.</translation>
    </message>
    <message>
        <source>{name} is damaged: {fault}.</source>
        <translation>{name} ist beschädigt: {fault}.</translation>
    </message>
    <message>
        <source>{name} — Pack Studio</source>
        <translation>{name} – Pack Studio</translation>
    </message>
</context>
<context>
    <name>BuiltPacks</name>
    <message>
        <source>Built packs (*.aar *.pack.zip)</source>
        <translation>Gebaute Packs (*.aar *.pack.zip)</translation>
    </message>
    <message>
        <source>Open built pack</source>
        <translation>Gebautes Pack öffnen</translation>
    </message>
</context>
<context>
    <name>CacheBox</name>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Clear the cache…</source>
        <translation>Cache leeren…</translation>
    </message>
    <message>
        <source>Cleared, it costs only time: the next builds pack everything again, to the same bytes.</source>
        <translation>Geleert kostet er nur Zeit: die nächsten Builds packen alles neu, mit denselben Bytes.</translation>
    </message>
    <message>
        <source>It takes {size}: one piece.</source>
        <translation>Er belegt {size}: ein Teil.</translation>
    </message>
    <message numerus="yes">
        <source>It takes {size}: {count} pieces, of all projects together.</source>
        <translation>
            <numerusform>Er belegt {size}: {count} Teil, aus allen Projekten zusammen.</numerusform>
            <numerusform>Er belegt {size}: {count} Teile, aus allen Projekten zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring the cache …</source>
        <translation>Cache wird gemessen …</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>The cache is empty.</source>
        <translation>Der Cache ist leer.</translation>
    </message>
</context>
<context>
    <name>CacheClearer</name>
    <message>
        <source>A build may be using it, or you have no permission. Try again after the build.</source>
        <translation>Vielleicht nutzt ihn ein Build, oder die Berechtigung fehlt. Nach dem Build noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Clear the build cache</source>
        <translation>Build-Cache leeren</translation>
    </message>
    <message>
        <source>It holds what builds of all projects have packed. Without it the next builds take longer; nothing else is lost.</source>
        <translation>Er enthält, was Builds aller Projekte gepackt haben. Ohne ihn dauern die nächsten Builds länger; sonst geht nichts verloren.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The build cache is cleared: {size} went.</source>
        <translation>Der Build-Cache ist geleert: {size} sind frei.</translation>
    </message>
    <message>
        <source>The build cache is empty: there is nothing to clear.</source>
        <translation>Der Build-Cache ist leer: es gibt nichts zu leeren.</translation>
    </message>
    <message>
        <source>The build cache still takes {size}: that could not be removed.</source>
        <translation>Der Build-Cache belegt noch {size}, die nicht entfernt werden konnten.</translation>
    </message>
    <message>
        <source>The build cache takes {size} on this disk.</source>
        <translation>Der Build-Cache belegt {size} auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>The next build packs everything again.</source>
        <translation>Der nächste Build packt alles neu.</translation>
    </message>
</context>
<context>
    <name>Calm</name>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>No problems but 1 that is accepted. {packs}, {files}, checked {when}.</source>
        <translation>Keine Probleme außer 1 akzeptierten. {packs}, {files}, geprüft {when}.</translation>
    </message>
    <message numerus="yes">
        <source>No problems but {count} that are accepted. {packs}, {files}, checked {when}.</source>
        <translation>
            <numerusform>Keine Probleme außer {count} akzeptierten. {packs}, {files}, geprüft {when}.</numerusform>
            <numerusform>Keine Probleme außer {count} akzeptierten. {packs}, {files}, geprüft {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems. {packs}, {files}, checked {when}.</source>
        <translation>Keine Probleme. {packs}, {files}, geprüft {when}.</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns as they were at first</source>
        <translation>Spalten wie am Anfang</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>Bytes not compared yet: {names}</source>
        <translation>Bytes noch nicht verglichen: {names}</translation>
    </message>
    <message>
        <source>For people with another language: {names}</source>
        <translation>Für Leute mit anderer Sprache: {names}</translation>
    </message>
    <message>
        <source>In all {all}</source>
        <translation>In allen {all}</translation>
    </message>
    <message>
        <source>In none of {all}</source>
        <translation>In keinem von {all}</translation>
    </message>
    <message>
        <source>In {some} of {all}, not {names}</source>
        <translation>In {some} von {all}, nicht {names}</translation>
    </message>
    <message>
        <source>Stored there by {names} too: an app may get the file of either.</source>
        <translation>Dort auch abgelegt von {names}: eine App kann die eine oder die andere Datei erhalten.</translation>
    </message>
    <message>
        <source>With the same bytes: {names}</source>
        <translation>Mit denselben Bytes: {names}</translation>
    </message>
    <message>
        <source>With this file: {names}</source>
        <translation>Mit dieser Datei: {names}</translation>
    </message>
    <message>
        <source>Without it: {names}</source>
        <translation>Ohne sie: {names}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} und noch {count}</numerusform>
            <numerusform>{names} und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}; same bytes as {names}</source>
        <translation>{words}; dieselben Bytes wie {names}</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Comparing …</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Copy lines on the left</source>
        <translation>Zeilen links kopieren</translation>
    </message>
    <message>
        <source>Copy lines on the right</source>
        <translation>Zeilen rechts kopieren</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Difference before</source>
        <translation>Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>Difference before (Shift+F7)</source>
        <translation>Vorheriger Unterschied (Umschalt+F7)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Lines of both versions</source>
        <translation>Zeilen beider Fassungen</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>Nächster Unterschied (F7)</translation>
    </message>
    <message>
        <source>The two are the same by now.</source>
        <translation>Die beiden sind inzwischen gleich.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>A project that cannot be read</source>
        <translation>Ein Projekt, das nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Wie es jetzt ist</translation>
    </message>
    <message>
        <source>As it is saved</source>
        <translation>Wie es gespeichert ist</translation>
    </message>
    <message>
        <source>As it was kept</source>
        <translation>Wie es aufbewahrt wurde</translation>
    </message>
    <message>
        <source>As it would come back</source>
        <translation>Wie es zurückkäme</translation>
    </message>
    <message>
        <source>As the file is now</source>
        <translation>Wie die Datei jetzt ist</translation>
    </message>
    <message>
        <source>Changes that were kept aside</source>
        <translation>Aufbewahrte Änderungen</translation>
    </message>
    <message>
        <source>Compare line by line</source>
        <translation>Zeile für Zeile vergleichen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Keep the first version</source>
        <translation>Erste Fassung behalten</translation>
    </message>
    <message>
        <source>Keep the second version</source>
        <translation>Zweite Fassung behalten</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Fremde laden</translation>
    </message>
    <message>
        <source>Mine, not saved yet</source>
        <translation>Meine, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Open the folder of drafts</source>
        <translation>Ordner der Entwürfe öffnen</translation>
    </message>
    <message>
        <source>Renamed on disk with them: {files}.</source>
        <translation>Auf dem Datenträger mit umbenannt: {files}.</translation>
    </message>
    <message>
        <source>Restore them</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The first version ({name})</source>
        <translation>Erste Fassung ({name})</translation>
    </message>
    <message>
        <source>The second version ({name})</source>
        <translation>Zweite Fassung ({name})</translation>
    </message>
    <message>
        <source>Theirs, on disk</source>
        <translation>Fremde, auf dem Datenträger</translation>
    </message>
    <message>
        <source>These changes from {when} were kept aside. Copy lines from them, or use all of them: that is one step, which Undo takes back.</source>
        <translation>Diese Änderungen ({when}) wurden aufbewahrt. Zeilen daraus kopieren oder alle verwenden: das ist ein Schritt, den Rückgängig zurücknimmt.</translation>
    </message>
    <message>
        <source>These changes from {when} were not saved when the program ended.</source>
        <translation>Diese Änderungen ({when}) waren nicht gespeichert, als das Programm endete.</translation>
    </message>
    <message>
        <source>Unsaved work from {when}</source>
        <translation>Nicht gespeicherte Arbeit ({when})</translation>
    </message>
    <message>
        <source>Use all of them</source>
        <translation>Alle verwenden</translation>
    </message>
    <message>
        <source>Use changes that were kept aside</source>
        <translation>Aufbewahrte Änderungen verwenden</translation>
    </message>
    <message>
        <source>Use the version from {when}</source>
        <translation>Fassung verwenden ({when})</translation>
    </message>
    <message>
        <source>What would come back</source>
        <translation>Was zurückkäme</translation>
    </message>
    <message>
        <source>Whatever you choose, the file as it is now is kept beside it.</source>
        <translation>Die Datei in ihrem jetzigen Zustand wird in jedem Fall daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>Work kept aside from {when}</source>
        <translation>Aufbewahrte Arbeit ({when})</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>kommt hinzu</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>kommt zurück</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>fällt weg</translation>
    </message>
    <message>
        <source>only kept</source>
        <translation>nur aufbewahrt</translation>
    </message>
    <message>
        <source>only mine</source>
        <translation>nur meine</translation>
    </message>
    <message>
        <source>only now</source>
        <translation>nur jetzt</translation>
    </message>
    <message>
        <source>only theirs</source>
        <translation>nur fremde</translation>
    </message>
    <message numerus="yes">
        <source>{count} equal lines</source>
        <translation>
            <numerusform>{count} gleiche Zeile</numerusform>
            <numerusform>{count} gleiche Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines differ in all files.</source>
        <translation>
            <numerusform>{count} Zeile unterscheidet sich in allen Dateien.</numerusform>
            <numerusform>{count} Zeilen unterscheiden sich in allen Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are not shown.</source>
        <translation>
            <numerusform>{count} davon wird nicht gezeigt.</numerusform>
            <numerusform>{count} davon werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} have unsaved changes here, and other programs changed them on disk. Nothing is overwritten until you choose.</source>
        <translation>{files} haben hier nicht gespeicherte Änderungen, und andere Programme haben sie auf dem Datenträger geändert. Nichts wird ohne Ihre Wahl überschrieben.</translation>
    </message>
    <message>
        <source>{name} has unsaved changes here, and another program changed it on disk. Nothing is overwritten until you choose.</source>
        <translation>{name} hat hier nicht gespeicherte Änderungen, und ein anderes Programm hat die Datei auf dem Datenträger geändert. Nichts wird ohne Ihre Wahl überschrieben.</translation>
    </message>
    <message>
        <source>{name} is only in one of them: “{version}”.</source>
        <translation>{name} ist nur in einer davon: „{version}“.</translation>
    </message>
    <message>
        <source>{name} says the same in both; only blanks or line ends differ.</source>
        <translation>{name} sagt in beiden dasselbe; nur Leerzeichen oder Zeilenenden sind verschieden.</translation>
    </message>
    <message>
        <source>{name}: 1 line differs.</source>
        <translation>{name}: 1 Zeile ist verschieden.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} lines differ.</source>
        <translation>
            <numerusform>{name}: {count} Zeile ist verschieden.</numerusform>
            <numerusform>{name}: {count} Zeilen sind verschieden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>1 other pack is the same.</source>
        <translation>1 anderes Pack ist gleich.</translation>
    </message>
    <message>
        <source>Build {build} is the first on record, so there is nothing to compare it with.</source>
        <translation>Build {build} ist der erste aufgezeichnete; es gibt nichts, womit er verglichen werden kann.</translation>
    </message>
    <message>
        <source>Build {new} holds the same as build {old}.</source>
        <translation>Build {new} enthält dasselbe wie Build {old}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>People who have the older ones download {size}: an .aar comes whole.</source>
        <translation>Wer die älteren hat, lädt {size}: ein .aar kommt immer ganz.</translation>
    </message>
    <message>
        <source>What build {build} changed</source>
        <translation>Was Build {build} geändert hat</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>the same size</source>
        <translation>gleich groß</translation>
    </message>
    <message numerus="yes">
        <source>{count} other packs are the same.</source>
        <translation>
            <numerusform>{count} anderes Pack ist gleich.</numerusform>
            <numerusform>{count} andere Packs sind gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>{packs} differ from build {old}: {sizes}</source>
        <translation>{packs} unterscheiden sich von Build {old}: {sizes}</translation>
    </message>
    <message>
        <source>{packs} differs from build {old}: {sizes}</source>
        <translation>{packs} unterscheidet sich von Build {old}: {sizes}</translation>
    </message>
    <message>
        <source>{size} less</source>
        <translation>{size} weniger</translation>
    </message>
    <message>
        <source>{size} more</source>
        <translation>{size} mehr</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Pack or file</source>
        <translation>Pack oder Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>ConsequenceRows</name>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message numerus="yes">
        <source>solved, {count} in {packs}</source>
        <translation>
            <numerusform>gelöst, {count} in {packs}</numerusform>
            <numerusform>gelöst, {count} in {packs}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in {packs}</source>
        <translation>
            <numerusform>{count} in {packs}</numerusform>
            <numerusform>{count} in {packs}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsequenceView</name>
    <message>
        <source>What would come, and what would be solved</source>
        <translation>Was hinzukäme und was gelöst würde</translation>
    </message>
    <message>
        <source>Working out what that would change …</source>
        <translation>Was das ändern würde, wird ermittelt …</translation>
    </message>
</context>
<context>
    <name>ContentsActions</name>
    <message>
        <source>Choose a file first.</source>
        <translation>Zuerst eine Datei wählen.</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Exclude from this pack</source>
        <translation>Aus diesem Pack ausschließen</translation>
    </message>
    <message>
        <source>Save as a table …</source>
        <translation>Als Tabelle speichern …</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Show in the assets</source>
        <translation>In den Assets zeigen</translation>
    </message>
    <message>
        <source>Show selector</source>
        <translation>Auswahlregel zeigen</translation>
    </message>
    <message>
        <source>Show twin</source>
        <translation>Gegenstück zeigen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>The files are being looked at.</source>
        <translation>Die Dateien werden gerade untersucht.</translation>
    </message>
    <message>
        <source>There is none in another language.</source>
        <translation>In einer anderen Sprache gibt es keine.</translation>
    </message>
</context>
<context>
    <name>ContentsTab</name>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Files of this pack</source>
        <translation>Dateien dieses Packs</translation>
    </message>
    <message>
        <source>Filter the files of this pack</source>
        <translation>Dateien dieses Packs filtern</translation>
    </message>
    <message>
        <source>No file matches {filter}.</source>
        <translation>Keine Datei passt zu {filter}.</translation>
    </message>
    <message>
        <source>Nothing in this pack yet. Drop folders here, or add a file selector.</source>
        <translation>Noch nichts in diesem Pack. Ordner hierher ziehen oder eine Auswahlregel hinzufügen.</translation>
    </message>
    <message>
        <source>What is not shipped</source>
        <translation>Was nicht ausgeliefert wird</translation>
    </message>
    <message numerus="yes">
        <source>{count} ignored</source>
        <translation>
            <numerusform>{count} ignoriert</numerusform>
            <numerusform>{count} ignoriert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left out</source>
        <translation>
            <numerusform>{count} ausgelassen</numerusform>
            <numerusform>{count} ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not packed</source>
        <translation>
            <numerusform>{count} nicht gepackt</numerusform>
            <numerusform>{count} nicht gepackt</numerusform>
        </translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}, {size}</translation>
    </message>
    <message>
        <source>{sentence} (checking …)</source>
        <translation>{sentence} (wird geprüft …)</translation>
    </message>
</context>
<context>
    <name>ContentsTable</name>
    <message>
        <source>Also in</source>
        <translation>Auch in</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>File {path}</source>
        <translation>Datei {path}</translation>
    </message>
    <message>
        <source>Folder {path}</source>
        <translation>Ordner {path}</translation>
    </message>
    <message>
        <source>Ignored: {rule}</source>
        <translation>Ignoriert: {rule}</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>In anderen Sprachen</translation>
    </message>
    <message>
        <source>Left out of this pack</source>
        <translation>Hier ausgelassen</translation>
    </message>
    <message>
        <source>Not packed: it is a link</source>
        <translation>Nicht gepackt: es ist eine Verknüpfung</translation>
    </message>
    <message>
        <source>Not packed: it is no regular file</source>
        <translation>Nicht gepackt: es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>Path in the pack</source>
        <translation>Pfad im Pack</translation>
    </message>
    <message>
        <source>Path on disk</source>
        <translation>Pfad auf dem Datenträger</translation>
    </message>
    <message>
        <source>Pattern {path}</source>
        <translation>Muster {path}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>{number}. {selector}</source>
        <translation>{number}. {selector}</translation>
    </message>
</context>
<context>
    <name>CopySaver</name>
    <message>
        <source>A copy of {name} with {packs} is in {folder}.</source>
        <translation>Eine Kopie von {name} mit {packs} liegt in {folder}.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>It has all that is not saved here, and takes its files from where they are now.</source>
        <translation>Sie enthält alles, was hier nicht gespeichert ist, und nimmt ihre Dateien von dort, wo sie jetzt liegen.</translation>
    </message>
    <message>
        <source>Its files lie on another disk, by a path that holds only on this computer.</source>
        <translation>Ihre Dateien liegen auf einem anderen Datenträger, unter einem Pfad, der nur auf diesem Computer gilt.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Save a copy of {name} into a new folder in …</source>
        <translation>Kopie von {name} speichern in einem neuen Ordner in …</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} Kopie</translation>
    </message>
    <message>
        <source>{name} names a source folder that has to be corrected by hand in the copy.</source>
        <translation>{name} nennt einen Quellordner, der in der Kopie von Hand korrigiert werden muss.</translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>It left no draft: what was saved is as it was.</source>
        <translation>Es ist kein Entwurf geblieben: Gespeichertes ist, wie es war.</translation>
    </message>
    <message>
        <source>Open {project}</source>
        <translation>{project} öffnen</translation>
    </message>
    <message>
        <source>Pack Studio ended unexpectedly ({when}).</source>
        <translation>Pack Studio wurde unerwartet beendet ({when}).</translation>
    </message>
    <message>
        <source>Show the details…</source>
        <translation>Details zeigen…</translation>
    </message>
    <message>
        <source>Your draft of {project} is safe, and is offered when you open it.</source>
        <translation>Ihr Entwurf von {project} ist sicher und wird beim Öffnen angeboten.</translation>
    </message>
    <message numerus="yes">
        <source>Your drafts of {project} and {count} more are safe.</source>
        <translation>
            <numerusform>Ihre Entwürfe von {project} und {count} weiteren Projekt sind sicher.</numerusform>
            <numerusform>Ihre Entwürfe von {project} und {count} weiteren Projekten sind sicher.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Compare line by line…</source>
        <translation>Zeile für Zeile vergleichen…</translation>
    </message>
    <message>
        <source>Show its text…</source>
        <translation>Text zeigen…</translation>
    </message>
    <message>
        <source>Whatever you choose, the file as it is now is kept beside it.</source>
        <translation>Die Datei in ihrem jetzigen Zustand wird in jedem Fall daneben aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>DeflateField</name>
    <message>
        <source>7-Zip opens these packs, and Python from 3.14 on. The Finder of a Mac does not.</source>
        <translation>7-Zip öffnet diese Packs, und Python ab 3.14. Der Finder eines Mac nicht.</translation>
    </message>
    <message>
        <source>Opens everywhere, and takes several times as long to build. Two computers may build it with different bytes. Levels below 6 count as 6, those above 9 as 9.</source>
        <translation>Lässt sich überall öffnen und braucht beim Bauen ein Mehrfaches der Zeit. Zwei Computer bauen es vielleicht mit verschiedenen Bytes. Stufen unter 6 zählen als 6, über 9 als 9.</translation>
    </message>
    <message>
        <source>Readable by every zip program (larger)</source>
        <translation>Von jedem Zip-Programm lesbar (größer)</translation>
    </message>
</context>
<context>
    <name>DepotDetails</name>
    <message>
        <source>Carried over with a difference</source>
        <translation>Mit einem Unterschied übernommen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Every line is in the manifest.</source>
        <translation>Jede Zeile steht im Manifest.</translation>
    </message>
    <message>
        <source>Filter the lines of the script</source>
        <translation>Zeilen des Skripts filtern</translation>
    </message>
    <message>
        <source>Line {line}: {text}</source>
        <translation>Zeile {line}: {text}</translation>
    </message>
    <message>
        <source>Lines of the script</source>
        <translation>Zeilen des Skripts</translation>
    </message>
    <message>
        <source>No line matches {filter}.</source>
        <translation>Keine Zeile passt zu {filter}.</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>What became of the Steam script</source>
        <translation>Was aus dem Steam-Skript wurde</translation>
    </message>
    <message>
        <source>{pack}, made of {script}</source>
        <translation>{pack}, aus {script} erstellt</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>1 line of the script was not carried over.</source>
        <translation>1 Zeile des Skripts wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Add each to the pack of its language</source>
        <translation>Jede zum Pack ihrer Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Add to {pack} anyway</source>
        <translation>Trotzdem zu {pack} hinzufügen</translation>
    </message>
    <message>
        <source>Compare line by line…</source>
        <translation>Zeile für Zeile vergleichen…</translation>
    </message>
    <message>
        <source>Each can be a pack of its own, for the people who speak it.</source>
        <translation>Jeder kann ein eigenes Pack sein, für die Leute, die diese Sprache sprechen.</translation>
    </message>
    <message>
        <source>Edit it here all the same</source>
        <translation>Trotzdem hier bearbeiten</translation>
    </message>
    <message>
        <source>Every line was carried over.</source>
        <translation>Jede Zeile wurde übernommen.</translation>
    </message>
    <message>
        <source>If nothing runs there any more, edit it here: what both might save is compared first and never overwritten unasked.</source>
        <translation>Läuft dort nichts mehr, dann hier bearbeiten: was beide speichern könnten, wird vorher verglichen und nie ungefragt überschrieben.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Fremde laden</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Make one pack per language…</source>
        <translation>Ein Pack pro Sprache erstellen…</translation>
    </message>
    <message>
        <source>Make the folder again</source>
        <translation>Ordner neu anlegen</translation>
    </message>
    <message>
        <source>Nothing is overwritten until you choose.</source>
        <translation>Nichts wird ohne Ihre Wahl überschrieben.</translation>
    </message>
    <message>
        <source>Nothing was added yet.</source>
        <translation>Noch wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Noch einmal öffnen</translation>
    </message>
    <message>
        <source>Open the folder of drafts</source>
        <translation>Ordner der Entwürfe öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Other programs changed {name} and {count} more; they were loaded again.</source>
        <translation>
            <numerusform>Andere Programme haben {name} und {count} weitere Datei geändert; sie wurden neu geladen.</numerusform>
            <numerusform>Andere Programme haben {name} und {count} weitere Dateien geändert; sie wurden neu geladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore them</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <source>See what can be done</source>
        <translation>Möglichkeiten zeigen</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <source>Show what became of it</source>
        <translation>Zeigen, was daraus wurde</translation>
    </message>
    <message>
        <source>Show what would come back…</source>
        <translation>Zeigen, was zurückkäme…</translation>
    </message>
    <message>
        <source>The files were changed since. The changes are kept aside, and nothing is lost.</source>
        <translation>Die Dateien wurden seither geändert. Die Änderungen sind aufbewahrt, und nichts ist verloren.</translation>
    </message>
    <message>
        <source>The program ended before they were saved.</source>
        <translation>Das Programm endete, bevor sie gespeichert wurden.</translation>
    </message>
    <message>
        <source>They are kept aside for some time.</source>
        <translation>Sie werden eine Zeit lang aufbewahrt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Undo brings back what was there.</source>
        <translation>Rückgängig bringt zurück, was da war.</translation>
    </message>
    <message>
        <source>Unsaved changes from {when} no longer fit the files.</source>
        <translation>Nicht gespeicherte Änderungen ({when}) passen nicht mehr zu den Dateien.</translation>
    </message>
    <message>
        <source>Unsaved changes from {when} were found.</source>
        <translation>Nicht gespeicherte Änderungen ({when}) wurden gefunden.</translation>
    </message>
    <message>
        <source>Unsaved changes from {when} were left out.</source>
        <translation>Nicht gespeicherte Änderungen ({when}) wurden ausgelassen.</translation>
    </message>
    <message>
        <source>What you see is as it was.</source>
        <translation>Sie sehen den alten Stand.</translation>
    </message>
    <message>
        <source>You can look at everything, and build where the packs can be written.</source>
        <translation>Sie können alles ansehen und dort bauen, wo die Packs geschrieben werden können.</translation>
    </message>
    <message>
        <source>Your changes are kept as a draft.</source>
        <translation>Ihre Änderungen sind als Entwurf aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were not carried over.</source>
        <translation>
            <numerusform>{count} Zeile wurde nicht übernommen.</numerusform>
            <numerusform>{count} Zeilen wurden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} holds folders for several languages.</source>
        <translation>{folder} enthält Ordner für mehrere Sprachen.</translation>
    </message>
    <message numerus="yes">
        <source>{name} and {count} more lie in language folders. {better} is for such files.</source>
        <translation>
            <numerusform>{name} und {count} weitere Datei liegen in Sprachordnern. {better} ist für solche Dateien da.</numerusform>
            <numerusform>{name} und {count} weitere Dateien liegen in Sprachordnern. {better} ist für solche Dateien da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and {count} more were changed by other programs, and have unsaved changes here.</source>
        <translation>
            <numerusform>{name} und {count} weitere Datei wurden von anderen Programmen geändert und haben hier nicht gespeicherte Änderungen.</numerusform>
            <numerusform>{name} und {count} weitere Dateien wurden von anderen Programmen geändert und haben hier nicht gespeicherte Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} lies in a language folder, and {better} is the pack for it.</source>
        <translation>{name} liegt in einem Sprachordner, und {better} ist das Pack dafür.</translation>
    </message>
    <message>
        <source>{name} was changed by another program and loaded again.</source>
        <translation>{name} wurde von einem anderen Programm geändert und neu geladen.</translation>
    </message>
    <message>
        <source>{name} was changed by another program, and has unsaved changes here.</source>
        <translation>{name} wurde von einem anderen Programm geändert und hat hier nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>{name} was removed by another program, and has unsaved changes here.</source>
        <translation>{name} wurde von einem anderen Programm entfernt und hat hier nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>{name} was removed by another program, and its pack with it.</source>
        <translation>{name} wurde von einem anderen Programm entfernt und damit auch sein Pack.</translation>
    </message>
    <message numerus="yes">
        <source>{pack} and {count} more were made of depot scripts.</source>
        <translation>
            <numerusform>{pack} und {count} weiteres Pack wurden aus Depotskripten erstellt.</numerusform>
            <numerusform>{pack} und {count} weitere Packs wurden aus Depotskripten erstellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} was made of {script}.</source>
        <translation>{pack} wurde aus {script} erstellt.</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>First bytes of the file</source>
        <translation>Erste Bytes der Datei</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Copy the details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Give these details to whoever looks after Pack Studio for you. They name files and folders of yours, and nothing of what is in them. Nothing is sent by itself.</source>
        <translation>Geben Sie diese Details an die Person weiter, die Pack Studio für Sie betreut. Sie nennen Dateien und Ordner von Ihnen, aber nichts von deren Inhalt. Von selbst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
</context>
<context>
    <name>DialogFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DifferenceRows</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>The pack itself</source>
        <translation>Das Pack selbst</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>DigestLine</name>
    <message>
        <source>Copy the {name} digest</source>
        <translation>{name}-Prüfsumme kopieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop working out the {name} digest</source>
        <translation>Ermittlung der {name}-Prüfsumme anhalten</translation>
    </message>
    <message>
        <source>Work out the digest</source>
        <translation>Prüfsumme ermitteln</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wird ermittelt …</translation>
    </message>
    <message>
        <source>Working out the {name} digest</source>
        <translation>{name}-Prüfsumme wird ermittelt</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>All packs together, as they were built.</source>
        <translation>Alle Packs zusammen, wie sie gebaut wurden.</translation>
    </message>
    <message>
        <source>All packs together. Not built as they are now: {packs}, counted by files.</source>
        <translation>Alle Packs zusammen. Nicht im jetzigen Stand gebaut: {packs}, nach Dateien gezählt.</translation>
    </message>
    <message>
        <source>Click to read what counts.</source>
        <translation>Klicken, um zu lesen, was zählt.</translation>
    </message>
    <message>
        <source>The App Store takes {limit} for an app, as last seen in {seen}.</source>
        <translation>Der App Store erlaubt {limit} für eine App (zuletzt nachgesehen: {seen}).</translation>
    </message>
    <message>
        <source>about {size} download</source>
        <translation>etwa {size} Download</translation>
    </message>
    <message>
        <source>{size} download</source>
        <translation>{size} Download</translation>
    </message>
    <message>
        <source>{words}, under 1 % of {limit}</source>
        <translation>{words}, unter 1 % von {limit}</translation>
    </message>
    <message>
        <source>{words}, {share} % of {limit}</source>
        <translation>{words}, {share} % von {limit}</translation>
    </message>
</context>
<context>
    <name>EffectBox</name>
    <message>
        <source>Files that this changes</source>
        <translation>Dateien, die dies ändert</translation>
    </message>
    <message>
        <source>Hide the files</source>
        <translation>Dateien ausblenden</translation>
    </message>
    <message>
        <source>Hide the files that this changes</source>
        <translation>Dateien ausblenden, die dies ändert</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>Show the files that this changes</source>
        <translation>Dateien zeigen, die dies ändert</translation>
    </message>
    <message>
        <source>What this changes</source>
        <translation>Was dies ändert</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>{downloads} (before packing)</source>
        <translation>{downloads} (vor dem Packen)</translation>
    </message>
    <message>
        <source>{tally}: {summary}</source>
        <translation>{tally}: {summary}</translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>First installation</source>
        <translation>Erste Installation</translation>
    </message>
    <message>
        <source>Since build {number}: {words}.</source>
        <translation>Seit Build {number}: {words}.</translation>
    </message>
    <message>
        <source>The same files.</source>
        <translation>Dieselben Dateien.</translation>
    </message>
    <message>
        <source>Update of the app</source>
        <translation>Update der App</translation>
    </message>
    <message>
        <source>as large as before</source>
        <translation>so groß wie vorher</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{event}: {size}</source>
        <translation>{event}: {size}</translation>
    </message>
    <message>
        <source>{files} added</source>
        <translation>{files} hinzugefügt</translation>
    </message>
    <message>
        <source>{files} changed</source>
        <translation>{files} geändert</translation>
    </message>
    <message>
        <source>{files} removed</source>
        <translation>{files} entfernt</translation>
    </message>
    <message>
        <source>{files}, {bytes}</source>
        <translation>{files}, {bytes}</translation>
    </message>
    <message>
        <source>{now} instead of {before}</source>
        <translation>{now} statt {before}</translation>
    </message>
    <message numerus="yes">
        <source>{sign} and {count} more</source>
        <translation>
            <numerusform>{sign} und noch {count}</numerusform>
            <numerusform>{sign} und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} less</source>
        <translation>{size} weniger</translation>
    </message>
    <message>
        <source>{size} more</source>
        <translation>{size} mehr</translation>
    </message>
</context>
<context>
    <name>ElidedLabel</name>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Files of the built pack</source>
        <translation>Dateien des gebauten Packs</translation>
    </message>
    <message>
        <source>Filter the files of this pack</source>
        <translation>Dateien dieses Packs filtern</translation>
    </message>
    <message>
        <source>Larger than 5 MB</source>
        <translation>Größer als 5 MB</translation>
    </message>
    <message>
        <source>No file matches {filter}.</source>
        <translation>Keine Datei passt zu {filter}.</translation>
    </message>
    <message>
        <source>No files are in this pack.</source>
        <translation>In diesem Pack sind keine Dateien.</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Als Liste zeigen</translation>
    </message>
    <message>
        <source>Show as tree</source>
        <translation>Als Baum zeigen</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Folder, {files}</source>
        <translation>Ordner, {files}</translation>
    </message>
    <message>
        <source>How many bytes it takes in the pack</source>
        <translation>Wie viele Bytes es im Pack belegt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Link to {path}</source>
        <translation>Verknüpfung auf {path}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No regular file</source>
        <translation>Keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Add a folder to the pack</source>
        <translation>Ordner zum Pack hinzufügen</translation>
    </message>
    <message>
        <source>Add files to the pack</source>
        <translation>Dateien zum Pack hinzufügen</translation>
    </message>
    <message>
        <source>Choose the source root of {pack}</source>
        <translation>Quellordner von {pack} wählen</translation>
    </message>
    <message>
        <source>Its path was copied instead.</source>
        <translation>Stattdessen wurde der Pfad kopiert.</translation>
    </message>
    <message>
        <source>Make a pack of a folder</source>
        <translation>Pack aus einem Ordner erstellen</translation>
    </message>
    <message>
        <source>Make a pack of files</source>
        <translation>Pack aus Dateien erstellen</translation>
    </message>
    <message>
        <source>Make packs of Steam depot scripts</source>
        <translation>Packs aus Steam-Depotskripten erstellen</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Steam depot scripts (*{suffix})</source>
        <translation>Steam-Depotskripte (*{suffix})</translation>
    </message>
    <message>
        <source>Unpack {name} into a new folder in …</source>
        <translation>{name} entpacken in einen neuen Ordner in …</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner beobachten</translation>
    </message>
    <message>
        <source>{files} of {name} are in {folder}.</source>
        <translation>{files} aus {name} liegen in {folder}.</translation>
    </message>
    <message>
        <source>{name} could not be opened: this system has no program for it.</source>
        <translation>{name} konnte nicht geöffnet werden: dieses System hat kein Programm dafür.</translation>
    </message>
    <message>
        <source>{name} could not be shown: this system opens no folders for programs.</source>
        <translation>{name} konnte nicht gezeigt werden: dieses System öffnet keine Ordner für Programme.</translation>
    </message>
    <message>
        <source>{name} was not opened, because it would run as a program.</source>
        <translation>{name} wurde nicht geöffnet, weil es als Programm laufen würde.</translation>
    </message>
</context>
<context>
    <name>FamilyField</name>
    <message>
        <source>A family of its own</source>
        <translation>Eine eigene Familie</translation>
    </message>
    <message>
        <source>By its ID it would be in {family}.</source>
        <translation>Nach der ID wäre es in {family}.</translation>
    </message>
    <message>
        <source>By its ID: {family}</source>
        <translation>Nach der ID: {family}</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>No other pack is in this family.</source>
        <translation>Kein anderes Pack ist in dieser Familie.</translation>
    </message>
    <message>
        <source>Put only {pack} into {family}</source>
        <translation>Nur {pack} in {family} aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Rename the family of {count} packs to {family}</source>
        <translation>
            <numerusform>Familie von {count} Pack in {family} umbenennen</numerusform>
            <numerusform>Familie von {count} Packs in {family} umbenennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together with {names} and {count} more.</source>
        <translation>
            <numerusform>Zusammen mit {names} und {count} weiteren.</numerusform>
            <numerusform>Zusammen mit {names} und {count} weiteren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together with {names}.</source>
        <translation>Zusammen mit {names}.</translation>
    </message>
    <message>
        <source>{family} is the name of no family yet. Choose what gets it.</source>
        <translation>{family} ist noch nicht der Name einer Familie. Wählen, was so heißen soll.</translation>
    </message>
</context>
<context>
    <name>FamilyOpener</name>
    <message>
        <source>Folder that holds a folder for each language</source>
        <translation>Ordner, der für jede Sprache einen Ordner enthält</translation>
    </message>
</context>
<context>
    <name>FamilyRows</name>
    <message numerus="yes">
        <source>+{count}</source>
        <translation>
            <numerusform>+{count}</numerusform>
            <numerusform>+{count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Asset pack ID</source>
        <translation>Asset-Pack-ID</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>No pack</source>
        <translation>Kein Pack</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Der Rest</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
    </message>
</context>
<context>
    <name>FaultHook</name>
    <message>
        <source>A fault in Pack Studio</source>
        <translation>Ein Fehler in Pack Studio</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Pack Studio made a mistake of its own. You can go on working.</source>
        <translation>Pack Studio hat selbst einen Fehler gemacht. Sie können weiterarbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>Pack Studio made {count} mistakes of its own. You can go on working.</source>
        <translation>
            <numerusform>Pack Studio hat selbst {count} Fehler gemacht. Sie können weiterarbeiten.</numerusform>
            <numerusform>Pack Studio hat selbst {count} Fehler gemacht. Sie können weiterarbeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you had not saved is kept as a draft.</source>
        <translation>Nicht Gespeichertes ist als Entwurf aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>FileTypes</name>
    <message>
        <source>3D model</source>
        <translation>3D-Modell</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <source>Filter, such as {example}</source>
        <translation>Filter, z. B. {example}</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
</context>
<context>
    <name>FilterCompleter</name>
    <message>
        <source>What can be typed</source>
        <translation>Was eingegeben werden kann</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>How filters work</source>
        <translation>Wie Filter funktionieren</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Rename {name}…</source>
        <translation>{name} umbenennen…</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Type a filter first.</source>
        <translation>Zuerst einen Filter eingeben.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Close the quotation</source>
        <translation>Anführungszeichen schließen</translation>
    </message>
    <message>
        <source>Use {word}</source>
        <translation>{word} verwenden</translation>
    </message>
    <message>
        <source>before the app starts</source>
        <translation>bevor die App startet</translation>
    </message>
    <message>
        <source>came since the last build</source>
        <translation>kam seit dem letzten Build dazu</translation>
    </message>
    <message>
        <source>can be built</source>
        <translation>kann gebaut werden</translation>
    </message>
    <message>
        <source>cannot be built</source>
        <translation>kann nicht gebaut werden</translation>
    </message>
    <message>
        <source>cannot be packed</source>
        <translation>kann nicht gepackt werden</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>could not be built</source>
        <translation>konnte nicht gebaut werden</translation>
    </message>
    <message>
        <source>differs from the last build</source>
        <translation>weicht vom letzten Build ab</translation>
    </message>
    <message>
        <source>has a note, and nothing worse</source>
        <translation>hat einen Hinweis und nichts Schlimmeres</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>hat ein Problem</translation>
    </message>
    <message>
        <source>has a warning, and no error</source>
        <translation>hat eine Warnung und keinen Fehler</translation>
    </message>
    <message>
        <source>has an error</source>
        <translation>hat einen Fehler</translation>
    </message>
    <message>
        <source>has changes that are not saved</source>
        <translation>hat Änderungen, die nicht gespeichert sind</translation>
    </message>
    <message>
        <source>has no problem</source>
        <translation>hat kein Problem</translation>
    </message>
    <message>
        <source>has the same bytes in another language</source>
        <translation>hat dieselben Bytes in einer anderen Sprache</translation>
    </message>
    <message>
        <source>how bad it is</source>
        <translation>wie schwer es wiegt</translation>
    </message>
    <message>
        <source>how large it is</source>
        <translation>wie groß es ist</translation>
    </message>
    <message>
        <source>how many files it has</source>
        <translation>wie viele Dateien es hat</translation>
    </message>
    <message>
        <source>in how many other languages it is</source>
        <translation>in wie vielen anderen Sprachen es vorhanden ist</translation>
    </message>
    <message>
        <source>is a link</source>
        <translation>ist eine Verknüpfung</translation>
    </message>
    <message>
        <source>is as it was built before</source>
        <translation>ist, wie es vorher gebaut wurde</translation>
    </message>
    <message>
        <source>is carried over with a difference</source>
        <translation>wird mit einem Unterschied übernommen</translation>
    </message>
    <message>
        <source>is for everybody</source>
        <translation>ist für alle</translation>
    </message>
    <message>
        <source>is for some language</source>
        <translation>ist für eine bestimmte Sprache</translation>
    </message>
    <message>
        <source>is ignored by a rule</source>
        <translation>wird durch eine Regel ignoriert</translation>
    </message>
    <message>
        <source>is in a pack</source>
        <translation>ist in einem Pack</translation>
    </message>
    <message>
        <source>is in no pack</source>
        <translation>ist in keinem Pack</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>wird ausgelassen</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>is not carried over</source>
        <translation>wird nicht übernommen</translation>
    </message>
    <message>
        <source>is not there in every other language</source>
        <translation>fehlt in mindestens einer anderen Sprache</translation>
    </message>
    <message>
        <source>is not where it was</source>
        <translation>ist nicht, wo es war</translation>
    </message>
    <message>
        <source>is pinned</source>
        <translation>ist angeheftet</translation>
    </message>
    <message>
        <source>is shipped</source>
        <translation>wird ausgeliefert</translation>
    </message>
    <message>
        <source>is there in every other language</source>
        <translation>ist in jeder anderen Sprache vorhanden</translation>
    </message>
    <message>
        <source>is there in no other language</source>
        <translation>ist in keiner anderen Sprache vorhanden</translation>
    </message>
    <message>
        <source>nobody has said yet</source>
        <translation>noch hat es niemand gesagt</translation>
    </message>
    <message>
        <source>stops the build of its pack</source>
        <translation>hält den Build seines Packs auf</translation>
    </message>
    <message>
        <source>waits for somebody</source>
        <translation>wartet auf jemanden</translation>
    </message>
    <message>
        <source>was accepted by somebody</source>
        <translation>wurde von jemandem akzeptiert</translation>
    </message>
    <message>
        <source>was accepted, and has changed since</source>
        <translation>wurde akzeptiert und hat sich seither geändert</translation>
    </message>
    <message>
        <source>was not begun</source>
        <translation>wurde nicht begonnen</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>wie es heißt</translation>
    </message>
    <message>
        <source>what its name ends with</source>
        <translation>worauf der Name endet</translation>
    </message>
    <message>
        <source>what kind of file it is</source>
        <translation>was für eine Datei es ist</translation>
    </message>
    <message>
        <source>what state it is in</source>
        <translation>in welchem Zustand es ist</translation>
    </message>
    <message>
        <source>when it is downloaded</source>
        <translation>wann es geladen wird</translation>
    </message>
    <message>
        <source>when it reaches people</source>
        <translation>wann es die Leute erreicht</translation>
    </message>
    <message>
        <source>when it was changed</source>
        <translation>wann es geändert wurde</translation>
    </message>
    <message>
        <source>when it was opened</source>
        <translation>wann es geöffnet wurde</translation>
    </message>
    <message>
        <source>when the app asks for it</source>
        <translation>wenn die App danach fragt</translation>
    </message>
    <message>
        <source>which family of packs it belongs to</source>
        <translation>zu welcher Familie von Packs es gehört</translation>
    </message>
    <message>
        <source>which folder it is in</source>
        <translation>in welchem Ordner es ist</translation>
    </message>
    <message>
        <source>which format is built</source>
        <translation>welches Format gebaut wird</translation>
    </message>
    <message>
        <source>which language it is for</source>
        <translation>für welche Sprache es ist</translation>
    </message>
    <message>
        <source>which other pack stores the same path</source>
        <translation>welches andere Pack denselben Pfad ablegt</translation>
    </message>
    <message>
        <source>which pack it is in</source>
        <translation>in welchem Pack es ist</translation>
    </message>
    <message>
        <source>which platform it is for</source>
        <translation>für welche Plattform es ist</translation>
    </message>
    <message>
        <source>which rule found it</source>
        <translation>welche Regel es gefunden hat</translation>
    </message>
    <message>
        <source>which selector takes it</source>
        <translation>welche Auswahlregel es erfasst</translation>
    </message>
    <message>
        <source>with the app, in the background</source>
        <translation>mit der App, im Hintergrund</translation>
    </message>
    <message>
        <source>{fault} Choose among {names}.</source>
        <translation>{fault} Aus {names} wählen.</translation>
    </message>
    <message>
        <source>{fault} One more word is not understood.</source>
        <translation>{fault} Ein weiteres Wort wird nicht verstanden.</translation>
    </message>
    <message numerus="yes">
        <source>{fault} {count} more words are not understood.</source>
        <translation>
            <numerusform>{fault} {count} weiteres Wort wird nicht verstanden.</numerusform>
            <numerusform>{fault} {count} weitere Wörter werden nicht verstanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} is nothing that this list can be filtered by.</source>
        <translation>Nach {field} kann diese Liste nicht gefiltert werden.</translation>
    </message>
    <message>
        <source>{field} needs something behind it, such as {sample}.</source>
        <translation>{field} braucht etwas dahinter, etwa {sample}.</translation>
    </message>
    <message>
        <source>{value} has no quotation mark at its end.</source>
        <translation>{value} hat am Ende kein Anführungszeichen.</translation>
    </message>
    <message>
        <source>{value} is no date. Write it like {sample}.</source>
        <translation>{value} ist kein Datum. So schreiben: {sample}.</translation>
    </message>
    <message>
        <source>{value} is no size. Write it like {sample}.</source>
        <translation>{value} ist keine Größe. So schreiben: {sample}.</translation>
    </message>
    <message>
        <source>{value} is nothing that {field} can be.</source>
        <translation>{value} ist kein Wert für {field}.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>1 place replaced</source>
        <translation>1 Stelle ersetzt</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>Nicht in diesem Text</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Stelle</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche beenden</translation>
    </message>
    <message numerus="yes">
        <source>{count} places replaced</source>
        <translation>
            <numerusform>{count} Stelle ersetzt</numerusform>
            <numerusform>{count} Stellen ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Build</source>
        <translation>Packs bauen</translation>
    </message>
    <message>
        <source>Choose a file in Assets. Preview shows what is in it, and which packs have it.</source>
        <translation>In „Assets“ eine Datei wählen. „Vorschau“ zeigt, was darin ist und welche Packs sie haben.</translation>
    </message>
    <message>
        <source>Choose a problem in Problems and press the button that mends it. Undo takes it back.</source>
        <translation>In „Probleme“ ein Problem wählen und auf die Schaltfläche klicken, die es behebt. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Languages says which packs a person gets, when and why. Choose a person to begin with.</source>
        <translation>„Sprachen“ sagt, welche Packs eine Person erhält, wann und warum. Zuerst eine Person wählen.</translation>
    </message>
    <message>
        <source>Look at a file</source>
        <translation>Datei ansehen</translation>
    </message>
    <message>
        <source>Mend a problem</source>
        <translation>Problem beheben</translation>
    </message>
    <message>
        <source>Press Build in the pane Build. Packs that cannot be built yet are left out and named.</source>
        <translation>Im Bereich „Build“ auf die Schaltfläche zum Bauen klicken. Packs, die noch nicht gebaut werden können, werden ausgelassen und genannt.</translation>
    </message>
    <message>
        <source>See who gets it</source>
        <translation>Sehen, wer es erhält</translation>
    </message>
    <message>
        <source>Set a language</source>
        <translation>Sprache setzen</translation>
    </message>
    <message>
        <source>The first steps need a project.</source>
        <translation>Die ersten Schritte brauchen ein Projekt.</translation>
    </message>
    <message>
        <source>The sample project is made for them: seven packs, with five mistakes to mend.</source>
        <translation>Das Beispielprojekt ist dafür gemacht: sieben Packs mit fünf Fehlern zum Beheben.</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>Beispielprojekt ausprobieren</translation>
    </message>
    <message>
        <source>Type a language into the field of a pack, such as German, and press Enter.</source>
        <translation>In das Sprachfeld eines Packs eine Sprache wie Deutsch eingeben und die Eingabetaste drücken.</translation>
    </message>
</context>
<context>
    <name>FirstStepsStrip</name>
    <message>
        <source>All five are done. Help has a guide for what you do most.</source>
        <translation>Alle fünf sind getan. Die Hilfe hat eine Anleitung zu dem, was am häufigsten vorkommt.</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>Erste Schritte schließen</translation>
    </message>
    <message>
        <source>Close. Help ▸ First steps brings it back.</source>
        <translation>Schließen. Hilfe ▸ Erste Schritte bringt sie zurück.</translation>
    </message>
    <message>
        <source>Done: {step}. {next}</source>
        <translation>Getan: {step}. {next}</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show me where: {step}</source>
        <translation>Zeigen, wo: {step}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>noch nicht getan</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} von {all} getan</translation>
    </message>
    <message>
        <source>{step}, {state}</source>
        <translation>{step}, {state}</translation>
    </message>
</context>
<context>
    <name>FixesPopup</name>
    <message>
        <source>Enter makes this change, Escape leaves everything as it is.</source>
        <translation>Die Eingabetaste nimmt diese Änderung vor, Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Fixes for this place</source>
        <translation>Lösungen für diese Stelle</translation>
    </message>
    <message>
        <source>No fix is certain here. {hint}</source>
        <translation>Hier ist keine Lösung sicher. {hint}</translation>
    </message>
    <message>
        <source>What will be changed</source>
        <translation>Was geändert wird</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wird ermittelt …</translation>
    </message>
</context>
<context>
    <name>FlatList</name>
    <message>
        <source>Files of the watched folders</source>
        <translation>Dateien der beobachteten Ordner</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Add a folder with assets</source>
        <translation>Ordner mit Assets hinzufügen</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Folders with assets</source>
        <translation>Ordner mit Assets</translation>
    </message>
</context>
<context>
    <name>FontPage</name>
    <message>
        <source>Sample text</source>
        <translation>Beispieltext</translation>
    </message>
    <message>
        <source>The quick brown fox jumps over the lazy dog 0123456789</source>
        <translation>Franz jagt im komplett verwahrlosten Taxi quer durch Bayern 0123456789</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Build again</source>
        <translation>Noch einmal bauen</translation>
    </message>
    <message>
        <source>Cancel build</source>
        <translation>Build abbrechen</translation>
    </message>
    <message>
        <source>Compare with the build before…</source>
        <translation>Mit dem vorherigen Build vergleichen…</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>Mark as released…</source>
        <translation>Als veröffentlicht markieren…</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Mitteilung zeigen</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>Zuerst ein Projekt öffnen.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>The command is copied. It builds the same files, byte for byte.</source>
        <translation>Der Befehl ist kopiert. Er baut dieselben Dateien, Byte für Byte.</translation>
    </message>
    <message>
        <source>The whole build</source>
        <translation>Der ganze Build</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Und jetzt?</translation>
    </message>
    <message>
        <source>When a build ends</source>
        <translation>Wenn ein Build endet</translation>
    </message>
    <message>
        <source>When it ends:</source>
        <translation>Nach dem Build:</translation>
    </message>
</context>
<context>
    <name>FormatsField</name>
    <message>
        <source>A project builds one kind of pack at least.</source>
        <translation>Ein Projekt baut mindestens eine Art von Pack.</translation>
    </message>
    <message>
        <source>Apple Archive (.aar)</source>
        <translation>Apple Archive (.aar)</translation>
    </message>
    <message>
        <source>Open pack (.pack.zip)</source>
        <translation>Offenes Pack (.pack.zip)</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Files of the watched folders as pictures</source>
        <translation>Dateien der beobachteten Ordner als Bilder</translation>
    </message>
</context>
<context>
    <name>Gatherer</name>
    <message>
        <source>Add it as a file</source>
        <translation>Als Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add them as files</source>
        <translation>Als Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Make a pack of it</source>
        <translation>Pack daraus erstellen</translation>
    </message>
    <message>
        <source>Make packs of them</source>
        <translation>Packs daraus erstellen</translation>
    </message>
    <message>
        <source>{files} are in {pack} now.</source>
        <translation>{files} sind jetzt in {pack}.</translation>
    </message>
    <message numerus="yes">
        <source>{files} are in {pack} now; {count} was there already.</source>
        <translation>
            <numerusform>{files} ist jetzt in {pack}; {count} war schon da.</numerusform>
            <numerusform>{files} ist jetzt in {pack}; {count} waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{files} are in {pack} now; {count} were there already.</source>
        <translation>
            <numerusform>{files} sind jetzt in {pack}; {count} war schon da.</numerusform>
            <numerusform>{files} sind jetzt in {pack}; {count} waren schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} is in {pack} now.</source>
        <translation>{files} ist jetzt in {pack}.</translation>
    </message>
    <message numerus="yes">
        <source>{name} and {count} more describe packs of their own. {pack} did not get them.</source>
        <translation>
            <numerusform>{name} und {count} weitere Datei beschreiben eigene Packs. {pack} hat sie nicht erhalten.</numerusform>
            <numerusform>{name} und {count} weitere Dateien beschreiben eigene Packs. {pack} hat sie nicht erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} describes a pack of its own, so it was not added to {pack}.</source>
        <translation>{name} beschreibt ein eigenes Pack und wurde deshalb nicht zu {pack} hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Add to the packs of {family}</source>
        <translation>Zu den Packs von {family} hinzufügen</translation>
    </message>
    <message>
        <source>Add to {pack}</source>
        <translation>Zu {pack} hinzufügen</translation>
    </message>
    <message>
        <source>Add {files}</source>
        <translation>{files} hinzufügen</translation>
    </message>
    <message>
        <source>Everything stays on disk.</source>
        <translation>Alles bleibt auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Exclude from {pack}</source>
        <translation>Aus {pack} ausschließen</translation>
    </message>
    <message>
        <source>Exclude {files}</source>
        <translation>{files} ausschließen</translation>
    </message>
    <message>
        <source>Move to {pack}</source>
        <translation>Nach {pack} verschieben</translation>
    </message>
    <message>
        <source>Move {files}</source>
        <translation>{files} verschieben</translation>
    </message>
    <message>
        <source>New files beside them are still taken. Everything stays on disk.</source>
        <translation>Neue Dateien daneben werden weiter erfasst. Alles bleibt auf dem Datenträger.</translation>
    </message>
    <message numerus="yes">
        <source>New files in {folder} and in {count} more places will join by themselves.</source>
        <translation>
            <numerusform>Neue Dateien in {folder} und an {count} weiteren Ort kommen von selbst dazu.</numerusform>
            <numerusform>Neue Dateien in {folder} und an {count} weiteren Orten kommen von selbst dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>New files in {folder} and {other} will join by themselves.</source>
        <translation>Neue Dateien in {folder} und {other} kommen von selbst dazu.</translation>
    </message>
    <message>
        <source>New files in {folder} will join by themselves.</source>
        <translation>Neue Dateien in {folder} kommen von selbst dazu.</translation>
    </message>
    <message>
        <source>New files stay out until somebody adds them.</source>
        <translation>Neue Dateien bleiben draußen, bis jemand sie hinzufügt.</translation>
    </message>
    <message>
        <source>New files that fit {pattern} will join by themselves.</source>
        <translation>Neue Dateien, die zu {pattern} passen, kommen von selbst dazu.</translation>
    </message>
    <message>
        <source>Remove from {pack}</source>
        <translation>Aus {pack} entfernen</translation>
    </message>
    <message>
        <source>Remove {files}</source>
        <translation>{files} entfernen</translation>
    </message>
    <message numerus="yes">
        <source>They leave {pack} and {count} more.</source>
        <translation>
            <numerusform>Sie verlassen {pack} und {count} weiteres Pack.</numerusform>
            <numerusform>Sie verlassen {pack} und {count} weitere Packs.</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave {pack}.</source>
        <translation>Sie verlassen {pack}.</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}, {size}</translation>
    </message>
    <message numerus="yes">
        <source>{files}, {size}, of them {count} new</source>
        <translation>
            <numerusform>{files}, {size}, davon {count} neu</numerusform>
            <numerusform>{files}, {size}, davon {count} neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatheringDialog</name>
    <message>
        <source>Each file by itself</source>
        <translation>Jede Datei für sich</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>Auswahlregeln</translation>
    </message>
    <message>
        <source>These rules</source>
        <translation>Diese Regeln</translation>
    </message>
    <message>
        <source>What this takes later</source>
        <translation>Was dies später erfasst</translation>
    </message>
</context>
<context>
    <name>Halves</name>
    <message>
        <source>What can be done</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>Begin here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Zur Liste gehen</translation>
    </message>
    <message>
        <source>Languages and people</source>
        <translation>Sprachen und Leute</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Packs and their manifests</source>
        <translation>Packs und ihre Manifeste</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Problems and fixes</source>
        <translation>Probleme und Lösungen</translation>
    </message>
    <message>
        <source>Problems between packs</source>
        <translation>Probleme zwischen Packs</translation>
    </message>
    <message>
        <source>Problems with IDs</source>
        <translation>Probleme mit IDs</translation>
    </message>
    <message>
        <source>Problems with file selectors</source>
        <translation>Probleme mit Auswahlregeln</translation>
    </message>
    <message>
        <source>Problems with files and folders</source>
        <translation>Probleme mit Dateien und Ordnern</translation>
    </message>
    <message>
        <source>Problems with languages</source>
        <translation>Probleme mit Sprachen</translation>
    </message>
    <message>
        <source>Problems with limits</source>
        <translation>Probleme mit Grenzen</translation>
    </message>
    <message>
        <source>Problems with names and paths</source>
        <translation>Probleme mit Namen und Pfaden</translation>
    </message>
    <message>
        <source>Problems with platforms</source>
        <translation>Probleme mit Plattformen</translation>
    </message>
    <message>
        <source>Problems with releases and built packs</source>
        <translation>Probleme mit Veröffentlichungen und gebauten Packs</translation>
    </message>
    <message>
        <source>Problems with the download policy</source>
        <translation>Probleme mit der Download-Richtlinie</translation>
    </message>
    <message>
        <source>Problems with the project</source>
        <translation>Probleme mit dem Projekt</translation>
    </message>
    <message>
        <source>Problems with the text of a manifest</source>
        <translation>Probleme mit dem Text eines Manifests</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Headings on this page</source>
        <translation>Überschriften auf dieser Seite</translation>
    </message>
    <message>
        <source>Help — Pack Studio</source>
        <translation>Hilfe – Pack Studio</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>The help is in English.</source>
        <translation>Die Hilfe ist auf Englisch.</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>Üblicher Text</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>As it was opened</source>
        <translation>Wie es geöffnet wurde</translation>
    </message>
    <message>
        <source>Does 1 step again.</source>
        <translation>Wiederholt 1 Schritt.</translation>
    </message>
    <message numerus="yes">
        <source>Does {count} steps again.</source>
        <translation>
            <numerusform>Wiederholt {count} Schritt.</numerusform>
            <numerusform>Wiederholt {count} Schritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>On disk, {files} get other names.</source>
        <translation>Auf dem Datenträger erhalten {files} andere Namen.</translation>
    </message>
    <message>
        <source>On disk, {files} gets another name.</source>
        <translation>Auf dem Datenträger erhält {files} einen anderen Namen.</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Takes back 1 step.</source>
        <translation>Nimmt 1 Schritt zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Takes back {count} steps.</source>
        <translation>
            <numerusform>Nimmt {count} Schritt zurück.</numerusform>
            <numerusform>Nimmt {count} Schritte zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is how it is now.</source>
        <translation>So ist es jetzt.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>as on disk</source>
        <translation>wie auf dem Datenträger</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>renames {files} on disk</source>
        <translation>benennt {files} auf dem Datenträger um</translation>
    </message>
    <message>
        <source>saved {when}</source>
        <translation>gespeichert {when}</translation>
    </message>
</context>
<context>
    <name>IdField</name>
    <message>
        <source>Asset pack ID</source>
        <translation>Asset-Pack-ID</translation>
    </message>
    <message>
        <source>Letters, digits and inner hyphens, in capitals or not.</source>
        <translation>Buchstaben, Ziffern und Bindestriche (nur im Inneren), groß oder klein.</translation>
    </message>
    <message>
        <source>The app asks for the pack by this ID.</source>
        <translation>Die App verlangt das Pack unter dieser ID.</translation>
    </message>
    <message>
        <source>The app asks for the pack by this ID. On the store it can never be changed or used again.</source>
        <translation>Die App verlangt das Pack unter dieser ID. Im Store kann sie nie geändert oder neu vergeben werden.</translation>
    </message>
    <message>
        <source>The asset pack ID is too long for one line. Mend it in the text.</source>
        <translation>Die Asset-Pack-ID ist zu lang für eine Zeile. Im Text korrigieren.</translation>
    </message>
    <message>
        <source>The pack was built under this ID. Another ID makes another pack, and the app has to ask for it.</source>
        <translation>Das Pack wurde unter dieser ID gebaut. Eine andere ID macht ein anderes Pack, und die App muss danach fragen.</translation>
    </message>
    <message>
        <source>This is the ID of an archived pack, which can never be used again.</source>
        <translation>Dies ist die ID eines archivierten Packs, die nie wieder verwendet werden kann.</translation>
    </message>
    <message>
        <source>Unique in this project</source>
        <translation>Eindeutig in diesem Projekt</translation>
    </message>
    <message>
        <source>Version {number} is released under this ID. Another ID makes another pack: the released one stays on devices, and the app has to ask for the new one.</source>
        <translation>Version {number} ist unter dieser ID veröffentlicht. Eine andere ID macht ein anderes Pack: das veröffentlichte bleibt auf Geräten, und die App muss nach dem neuen fragen.</translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <translation>{length} von {limit} Zeichen</translation>
    </message>
</context>
<context>
    <name>IdWords</name>
    <message>
        <source>App Store Connect takes letters, digits and inner hyphens only: {suggestion}</source>
        <translation>App Store Connect nimmt nur Buchstaben, Ziffern und Bindestriche im Inneren an: {suggestion}</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens. The app asks for the pack by its ID.</source>
        <translation>Buchstaben, Ziffern und Bindestriche. Die App verlangt das Pack unter seiner ID.</translation>
    </message>
    <message>
        <source>Once on the store, {old} is taken for good.</source>
        <translation>Einmal im Store, ist {old} für immer vergeben.</translation>
    </message>
    <message>
        <source>The name of a family is for this project only. IDs stay as they are.</source>
        <translation>Der Name einer Familie gilt nur in diesem Projekt. IDs bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{copy} is made like {pack}.</source>
        <translation>{copy} wird wie {pack} erstellt.</translation>
    </message>
    <message>
        <source>{copy} takes the same file as {pack}: it is in two packs now.</source>
        <translation>{copy} nimmt dieselbe Datei wie {pack}: sie ist jetzt in zwei Packs.</translation>
    </message>
    <message>
        <source>{copy} takes the same {files} as {pack}: they are in two packs now.</source>
        <translation>{copy} nimmt dasselbe wie {pack} ({files}): es ist jetzt in zwei Packs.</translation>
    </message>
    <message>
        <source>{name} is another pack of this project already ({file}).</source>
        <translation>{name} ist schon ein anderes Pack dieses Projekts ({file}).</translation>
    </message>
    <message>
        <source>{name} is the ID of an archived pack, which can never be used again.</source>
        <translation>{name} ist die ID eines archivierten Packs, die nie wieder verwendet werden kann.</translation>
    </message>
    <message>
        <source>{new} is another pack than {old}, which stays on devices. The app has to ask for {new}.</source>
        <translation>{new} ist ein anderes Pack als {old}, das auf Geräten bleibt. Die App muss nach {new} fragen.</translation>
    </message>
    <message>
        <source>{new} is another pack than {old}, which was built. The app has to ask for {new}.</source>
        <translation>{new} ist ein anderes Pack als {old}, das gebaut wurde. Die App muss nach {new} fragen.</translation>
    </message>
    <message>
        <source>{new} was released before: this pack would be its next version.</source>
        <translation>{new} wurde schon veröffentlicht: dieses Pack wäre die nächste Version davon.</translation>
    </message>
    <message>
        <source>{old} is the ID of an archived pack, which can never be used again.</source>
        <translation>{old} ist die ID eines archivierten Packs, die nie wieder verwendet werden kann.</translation>
    </message>
    <message>
        <source>{old} was archived, so {new} is right: a new pack.</source>
        <translation>{old} wurde archiviert, also ist {new} richtig: ein neues Pack.</translation>
    </message>
    <message>
        <source>{old} was built. Another ID makes another pack, and the app has to ask for it.</source>
        <translation>{old} wurde gebaut. Eine andere ID macht ein anderes Pack, und die App muss danach fragen.</translation>
    </message>
    <message>
        <source>{old} was never built here, so another ID changes nothing for people.</source>
        <translation>{old} wurde hier nie gebaut, also ändert eine andere ID für die Leute nichts.</translation>
    </message>
    <message>
        <source>{old} was never built here: nobody has it under that ID.</source>
        <translation>{old} wurde hier nie gebaut: niemand hat es unter dieser ID.</translation>
    </message>
    <message>
        <source>{old} was released. Another ID makes another pack: the released one stays on devices, and the app has to ask for the new one.</source>
        <translation>{old} wurde veröffentlicht. Eine andere ID macht ein anderes Pack: das veröffentlichte bleibt auf Geräten, und die App muss nach dem neuen fragen.</translation>
    </message>
</context>
<context>
    <name>IgnoreRulesDialog</name>
    <message>
        <source>A file that fits a rule is left out of every pack, unless a selector names it by itself. Where several fit, the lowest counts.</source>
        <translation>Eine Datei, die zu einer Regel passt, bleibt aus jedem Pack draußen, außer eine Auswahlregel nennt sie einzeln. Passen mehrere, zählt die unterste.</translation>
    </message>
    <message>
        <source>Ignore rules</source>
        <translation>Ignorierregeln</translation>
    </message>
    <message numerus="yes">
        <source>Ignore working files of art programs ({count} rules)</source>
        <translation>
            <numerusform>Arbeitsdateien von Grafikprogrammen ignorieren ({count} Regel)</numerusform>
            <numerusform>Arbeitsdateien von Grafikprogrammen ignorieren ({count} Regeln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend or remove the rule {rule}.</source>
        <translation>Die Regel {rule} korrigieren oder entfernen.</translation>
    </message>
    <message>
        <source>Mend the new rule, or clear its line.</source>
        <translation>Die neue Regel korrigieren oder ihre Zeile leeren.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Show all built-in rules, also those that take nothing</source>
        <translation>Alle eingebauten Regeln zeigen, auch jene, die nichts erfassen</translation>
    </message>
    <message>
        <source>Stop ignoring working files of art programs</source>
        <translation>Arbeitsdateien von Grafikprogrammen nicht mehr ignorieren</translation>
    </message>
    <message>
        <source>The rules were changed elsewhere meanwhile. Cancel, and open them again.</source>
        <translation>Die Regeln wurden inzwischen anderswo geändert. Abbrechen und neu öffnen.</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Diese Regeln verwenden</translation>
    </message>
    <message>
        <source>Working out what these rules take …</source>
        <translation>Was diese Regeln erfassen, wird ermittelt …</translation>
    </message>
</context>
<context>
    <name>IgnoredFiles</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Pack that would lose it</source>
        <translation>Pack, das sie verlieren würde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>Ignoring</name>
    <message>
        <source>Built in: Linux leaves it behind</source>
        <translation>Eingebaut: Linux lässt es zurück</translation>
    </message>
    <message>
        <source>Built in: Pack Studio works with it for a moment</source>
        <translation>Eingebaut: Pack Studio arbeitet kurz damit</translation>
    </message>
    <message>
        <source>Built in: Windows leaves it behind</source>
        <translation>Eingebaut: Windows lässt es zurück</translation>
    </message>
    <message>
        <source>Built in: editors keep copies in it</source>
        <translation>Eingebaut: Editoren bewahren darin Kopien auf</translation>
    </message>
    <message>
        <source>Built in: history of Git, Subversion or Mercurial</source>
        <translation>Eingebaut: Verlauf von Git, Subversion oder Mercurial</translation>
    </message>
    <message>
        <source>Built in: macOS leaves it behind</source>
        <translation>Eingebaut: macOS lässt es zurück</translation>
    </message>
    <message>
        <source>Choose a rule to see its files</source>
        <translation>Eine Regel wählen, um ihre Dateien zu sehen</translation>
    </message>
    <message>
        <source>Files that the rule takes</source>
        <translation>Dateien, die die Regel erfasst</translation>
    </message>
    <message>
        <source>Ignore rules, in order</source>
        <translation>Ignorierregeln, der Reihe nach</translation>
    </message>
    <message>
        <source>No pack loses anything by it.</source>
        <translation>Kein Pack verliert dadurch etwas.</translation>
    </message>
    <message>
        <source>Not ignored because of this rule</source>
        <translation>Wegen dieser Regel nicht ignoriert</translation>
    </message>
    <message>
        <source>Stands below once more</source>
        <translation>Steht unten noch einmal</translation>
    </message>
    <message>
        <source>Takes nothing back</source>
        <translation>Nimmt nichts zurück</translation>
    </message>
    <message>
        <source>Takes nothing now</source>
        <translation>Erfasst jetzt nichts</translation>
    </message>
    <message>
        <source>Takes nothing: {rule} takes its files already</source>
        <translation>Erfasst nichts: {rule} erfasst ihre Dateien schon</translation>
    </message>
    <message>
        <source>{files}, {size}, are ignored with these rules.</source>
        <translation>{files}, {size}, werden mit diesen Regeln ignoriert.</translation>
    </message>
    <message>
        <source>{files}, {size}, is ignored with these rules.</source>
        <translation>{files}, {size}, wird mit diesen Regeln ignoriert.</translation>
    </message>
    <message numerus="yes">
        <source>{one} and {count} more packs</source>
        <translation>
            <numerusform>{one} und {count} weiteres Pack</numerusform>
            <numerusform>{one} und {count} weitere Packs</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{packs} would get {files}, {size}.</source>
        <translation>{packs} erhielten {files}, {size}.</translation>
    </message>
    <message>
        <source>{packs} would lose {files}</source>
        <translation>Verlust für {packs}: {files}</translation>
    </message>
    <message>
        <source>{packs} would lose {files}, {size}.</source>
        <translation>Verlust für {packs}: {files}, {size}.</translation>
    </message>
    <message>
        <source>{packs} would lose {files}.</source>
        <translation>Verlust für {packs}: {files}.</translation>
    </message>
    <message>
        <source>{rule} is in the list already.</source>
        <translation>{rule} steht schon in der Liste.</translation>
    </message>
    <message>
        <source>{rule} takes back {files}, {size}</source>
        <translation>{rule} nimmt {files}, {size}, zurück</translation>
    </message>
    <message>
        <source>{rule} takes {files}, {size}</source>
        <translation>{rule} erfasst {files}, {size}</translation>
    </message>
    <message>
        <source>{rule} would take back {files}, {size}: they are not ignored any more.</source>
        <translation>{rule} nähme {files}, {size}, zurück: nichts davon wird dann noch ignoriert.</translation>
    </message>
    <message>
        <source>{rule} would take nothing back.</source>
        <translation>{rule} nähme nichts zurück.</translation>
    </message>
    <message>
        <source>{rule} would take nothing of what is there now.</source>
        <translation>{rule} würde nichts von dem erfassen, was jetzt da ist.</translation>
    </message>
    <message>
        <source>{rule} would take nothing: {other} takes its files already.</source>
        <translation>{rule} würde nichts erfassen: {other} erfasst diese Dateien schon.</translation>
    </message>
    <message>
        <source>{rule} would take {files}, {size}.</source>
        <translation>{rule} würde {files}, {size}, erfassen.</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>in {menu}</source>
        <translation>in {menu}</translation>
    </message>
</context>
<context>
    <name>KindsField</name>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Every kind is treated as usual. The list of problems can change that.</source>
        <translation>Jede Art wird wie üblich behandelt. Die Liste der Probleme kann das ändern.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>LanguageAdvice</name>
    <message>
        <source>{tag} and {instead} mean the same people.</source>
        <translation>{tag} und {instead} meinen dieselben Leute.</translation>
    </message>
    <message>
        <source>{tag} does not say its script and is taken for {instead}. It could also be {also}.</source>
        <translation>{tag} nennt seine Schrift nicht und gilt als {instead}. Es könnte auch {also} sein.</translation>
    </message>
    <message>
        <source>{tag} is an old or rare code. People&apos;s settings have {instead}.</source>
        <translation>{tag} ist ein alter oder seltener Code. In den Einstellungen der Leute steht {instead}.</translation>
    </message>
    <message>
        <source>{tag} is for one region, and {instead} is not there: others get the region&apos;s instead (predicted).</source>
        <translation>{tag} ist für eine Region, und {instead} fehlt: andere erhalten stattdessen die der Region (vorhergesagt).</translation>
    </message>
    <message>
        <source>{tag} is narrower than {instead}, which reaches the same people and others (predicted).</source>
        <translation>{tag} ist enger als {instead}, das dieselben Leute und andere erreicht (vorhergesagt).</translation>
    </message>
    <message>
        <source>{tag} is {name}. If another language is meant, write {instead}.</source>
        <translation>{tag} ist {name}. Ist eine andere Sprache gemeint, {instead} schreiben.</translation>
    </message>
    <message>
        <source>{tag} means the same people as {instead}.</source>
        <translation>{tag} meint dieselben Leute wie {instead}.</translation>
    </message>
    <message>
        <source>{tag} names a part of the world. Check on a device set to one of its countries.</source>
        <translation>{tag} nennt einen Teil der Welt. Auf einem Gerät prüfen, das auf eines der Länder eingestellt ist.</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>All languages, for everybody</source>
        <translation>Alle Sprachen, für alle</translation>
    </message>
    <message>
        <source>Choose language, script and region one by one</source>
        <translation>Sprache, Schrift und Region einzeln wählen</translation>
    </message>
    <message>
        <source>Choose the one for this pack, or have a copy of it made for each.</source>
        <translation>Die für dieses Pack wählen oder für jede eine Kopie davon erstellen lassen.</translation>
    </message>
    <message>
        <source>Choose the one for this pack.</source>
        <translation>Die für dieses Pack wählen.</translation>
    </message>
    <message>
        <source>Enter makes it a pack for all languages.</source>
        <translation>Die Eingabetaste macht es zu einem Pack für alle Sprachen.</translation>
    </message>
    <message>
        <source>Enter takes {language}.</source>
        <translation>Die Eingabetaste übernimmt {language}.</translation>
    </message>
    <message>
        <source>From OS 27 on. Devices with an older system get no localized pack.</source>
        <translation>Ab OS 27. Geräte mit älterem System erhalten kein lokalisiertes Pack.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message numerus="yes">
        <source>Make a pack for each of {count} languages</source>
        <translation>
            <numerusform>Ein Pack für {count} Sprache erstellen</numerusform>
            <numerusform>Ein Pack für jede von {count} Sprachen erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it a pack for all languages</source>
        <translation>Zu einem Pack für alle Sprachen machen</translation>
    </message>
    <message>
        <source>More specific…</source>
        <translation>Genauer…</translation>
    </message>
    <message>
        <source>No language yet. Go on typing, or choose one of the list.</source>
        <translation>Noch keine Sprache. Weitertippen oder eine aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Probably meant: {meaning}</source>
        <translation>Wahrscheinlich gemeint: {meaning}</translation>
    </message>
    <message>
        <source>Several languages. Enter offers to choose one, or to make a pack for each.</source>
        <translation>Mehrere Sprachen. Die Eingabetaste bietet an, eine zu wählen oder für jede ein Pack zu erstellen.</translation>
    </message>
    <message>
        <source>Still as before: {meaning}</source>
        <translation>Noch wie vorher: {meaning}</translation>
    </message>
    <message>
        <source>Use {tag}</source>
        <translation>{tag} verwenden</translation>
    </message>
    <message>
        <source>Very many languages were pasted, and a pack has one of them.</source>
        <translation>Sehr viele Sprachen wurden eingesetzt, und ein Pack hat eine davon.</translation>
    </message>
    <message numerus="yes">
        <source>{count} languages were pasted, and a pack has one of them.</source>
        <translation>
            <numerusform>{count} Sprache wurde eingesetzt, und ein Pack hat eine davon.</numerusform>
            <numerusform>{count} Sprachen wurden eingesetzt, und ein Pack hat eine davon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageLine</name>
    <message>
        <source>A language or its tag</source>
        <translation>Eine Sprache oder ihre Kennung</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>In this project</source>
        <translation>In diesem Projekt</translation>
    </message>
    <message>
        <source>Languages that fit</source>
        <translation>Passende Sprachen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Show all languages</source>
        <translation>Alle Sprachen zeigen</translation>
    </message>
</context>
<context>
    <name>LanguageMarks</name>
    <message>
        <source>Missing in {languages}</source>
        <translation>Fehlt in {languages}</translation>
    </message>
    <message>
        <source>There in every language of the family</source>
        <translation>In jeder Sprache der Familie vorhanden</translation>
    </message>
    <message>
        <source>{language}: missing</source>
        <translation>{language}: fehlt</translation>
    </message>
    <message>
        <source>{language}: there</source>
        <translation>{language}: vorhanden</translation>
    </message>
</context>
<context>
    <name>LanguageMeaning</name>
    <message>
        <source>any region</source>
        <translation>beliebige Region</translation>
    </message>
    <message>
        <source>script not said</source>
        <translation>Schrift nicht angegeben</translation>
    </message>
    <message>
        <source>{language} ({tag})</source>
        <translation>{language} ({tag})</translation>
    </message>
    <message>
        <source>{script} script</source>
        <translation>Schrift {script}</translation>
    </message>
</context>
<context>
    <name>LanguageParts</name>
    <message>
        <source>All countries and regions</source>
        <translation>Alle Länder und Regionen</translation>
    </message>
    <message>
        <source>All scripts</source>
        <translation>Alle Schriften</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Choose a language first.</source>
        <translation>Zuerst eine Sprache wählen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language without script and region</source>
        <translation>Sprache ohne Schrift und Region</translation>
    </message>
    <message>
        <source>Parts of the language</source>
        <translation>Teile der Sprache</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Usual for this language</source>
        <translation>Üblich für diese Sprache</translation>
    </message>
</context>
<context>
    <name>LanguagePeople</name>
    <message>
        <source>Being worked out …</source>
        <translation>Wird ermittelt …</translation>
    </message>
    <message>
        <source>Nobody gets it: devices know no language {text}.</source>
        <translation>Niemand erhält es: Geräte kennen keine Sprache {text}.</translation>
    </message>
    <message>
        <source>People who get it</source>
        <translation>Leute, die es erhalten</translation>
    </message>
    <message>
        <source>Predicted by Apple&apos;s published rules.</source>
        <translation>Vorhergesagt nach Apples veröffentlichten Regeln.</translation>
    </message>
    <message>
        <source>Show who gets it</source>
        <translation>Zeigen, wer es erhält</translation>
    </message>
    <message>
        <source>The names of languages are being gathered …</source>
        <translation>Namen der Sprachen werden gesammelt …</translation>
    </message>
</context>
<context>
    <name>LanguageReach</name>
    <message>
        <source>New: {people}. Now they get {instead}.</source>
        <translation>Neu: {people}. Jetzt erhalten sie {instead}.</translation>
    </message>
    <message>
        <source>No language of Apple&apos;s systems leads to it.</source>
        <translation>Keine Sprache von Apples Systemen führt dahin.</translation>
    </message>
    <message>
        <source>No language of Apple&apos;s systems would lead to it.</source>
        <translation>Keine Sprache von Apples Systemen würde dahin führen.</translation>
    </message>
    <message>
        <source>No longer: {people}. They would get {instead}.</source>
        <translation>Nicht mehr: {people}. Sie erhielten {instead}.</translation>
    </message>
    <message>
        <source>People who get it: {people}.</source>
        <translation>Leute, die es erhalten: {people}.</translation>
    </message>
    <message>
        <source>People who would get it: {people}.</source>
        <translation>Leute, die es erhielten: {people}.</translation>
    </message>
    <message>
        <source>People whose app can ask for it: {people}.</source>
        <translation>Leute, deren App danach fragen kann: {people}.</translation>
    </message>
    <message numerus="yes">
        <source>So do {count} other languages and places that no pack fits: it is the app&apos;s primary language.</source>
        <translation>
            <numerusform>Ebenso {count} weitere Sprache oder Region, zu der kein Pack passt: es ist die Hauptsprache der App.</numerusform>
            <numerusform>Ebenso {count} weitere Sprachen und Orte, zu denen kein Pack passt: es ist die Hauptsprache der App.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is who gets it now, too.</source>
        <translation>Diese erhalten es auch jetzt.</translation>
    </message>
    <message>
        <source>no pack with a language</source>
        <translation>kein Pack mit einer Sprache</translation>
    </message>
    <message>
        <source>only the other packs in {language}</source>
        <translation>nur die anderen Packs in {language}</translation>
    </message>
    <message>
        <source>packs in {language}</source>
        <translation>Packs in {language}</translation>
    </message>
    <message>
        <source>packs in {language}, the primary language</source>
        <translation>Packs in {language}, der Hauptsprache</translation>
    </message>
    <message numerus="yes">
        <source>{people} and {count} more</source>
        <translation>
            <numerusform>{people} und noch {count}</numerusform>
            <numerusform>{people} und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} would no longer get the other packs in {language}.</source>
        <translation>{people} erhielten die anderen Packs in {language} nicht mehr.</translation>
    </message>
</context>
<context>
    <name>LearnAction</name>
    <message>
        <source>Learn more</source>
        <translation>Mehr erfahren</translation>
    </message>
</context>
<context>
    <name>LevelField</name>
    <message>
        <source>Built soonest, and hardly larger. For every day.</source>
        <translation>Am schnellsten gebaut und kaum größer. Für jeden Tag.</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Nach Zahl</translation>
    </message>
    <message>
        <source>Fast (3)</source>
        <translation>Schnell (3)</translation>
    </message>
    <message>
        <source>From 1, the fastest and largest, to 19, the slowest and smallest.</source>
        <translation>Von 1, am schnellsten und größten, bis 19, am langsamsten und kleinsten.</translation>
    </message>
    <message>
        <source>Level of compression</source>
        <translation>Komprimierungsstufe</translation>
    </message>
    <message>
        <source>Mixed files take about 1 % less room than with Fast, and twice the time.</source>
        <translation>Gemischte Dateien brauchen etwa 1 % weniger Platz als mit „Schnell“ und doppelt so viel Zeit.</translation>
    </message>
    <message>
        <source>Mixed files take about 5 % less room than with Fast, and some 30 times the time. For a release.</source>
        <translation>Gemischte Dateien brauchen etwa 5 % weniger Platz als mit „Schnell“ und etwa 30-mal so viel Zeit. Für eine Veröffentlichung.</translation>
    </message>
    <message>
        <source>Smaller (9)</source>
        <translation>Kleiner (9)</translation>
    </message>
    <message>
        <source>Smallest, slow (19)</source>
        <translation>Am kleinsten, langsam (19)</translation>
    </message>
</context>
<context>
    <name>LineRows</name>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>Auswahlregel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>empty line</source>
        <translation>leere Zeile</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>fällt weg</translation>
    </message>
    <message>
        <source>no such line</source>
        <translation>keine solche Zeile</translation>
    </message>
    <message>
        <source>{version}: {line}</source>
        <translation>{version}: {line}</translation>
    </message>
</context>
<context>
    <name>ListEditing</name>
    <message>
        <source>Remove from list</source>
        <translation>Aus Liste entfernen</translation>
    </message>
</context>
<context>
    <name>LogOpener</name>
    <message>
        <source>Logs (*.log)</source>
        <translation>Protokolle (*.log)</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>The log is saved as {name}.</source>
        <translation>Das Protokoll ist als {name} gespeichert.</translation>
    </message>
</context>
<context>
    <name>LogRows</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What was noted</source>
        <translation>Was vermerkt wurde</translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Copy what is shown</source>
        <translation>Gezeigtes kopieren</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Follow what comes</source>
        <translation>Neuem folgen</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>It names files and folders of yours, and nothing of what is in them. It is sent nowhere.</source>
        <translation>Es nennt Dateien und Ordner von Ihnen, aber nichts von deren Inhalt. Es wird nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Log — Pack Studio</source>
        <translation>Protokoll – Pack Studio</translation>
    </message>
    <message>
        <source>Nothing in the log fits.</source>
        <translation>Nichts im Protokoll passt.</translation>
    </message>
    <message>
        <source>Save what is shown…</source>
        <translation>Gezeigtes speichern…</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
</context>
<context>
    <name>LookSide</name>
    <message>
        <source>Choose a file in it to see what it is.</source>
        <translation>Eine Datei darin wählen, um zu sehen, was sie ist.</translation>
    </message>
    <message>
        <source>Choose one file to see what it is.</source>
        <translation>Eine einzelne Datei wählen, um zu sehen, was sie ist.</translation>
    </message>
    <message>
        <source>Files up to {size} are shown. Extract it to open it.</source>
        <translation>Dateien bis {size} werden gezeigt. Zum Öffnen entpacken.</translation>
    </message>
    <message>
        <source>Link to {path}</source>
        <translation>Verknüpfung auf {path}</translation>
    </message>
    <message>
        <source>Several chosen</source>
        <translation>Mehrere gewählt</translation>
    </message>
    <message>
        <source>The pack only names this, and holds nothing of it.</source>
        <translation>Das Pack nennt dies nur und enthält nichts davon.</translation>
    </message>
    <message>
        <source>This is a link: choose the file that it leads to.</source>
        <translation>Dies ist eine Verknüpfung: die Datei wählen, auf die sie zeigt.</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}, {size}</translation>
    </message>
    <message>
        <source>{kind}, {size}</source>
        <translation>{kind}, {size}</translation>
    </message>
    <message>
        <source>{kind}, {size}; {packed} in the pack</source>
        <translation>{kind}, {size}; {packed} im Pack</translation>
    </message>
    <message>
        <source>{name} is too large for a look: {size}.</source>
        <translation>{name} ist zu groß zum Ansehen: {size}.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Looking into {files} …</source>
        <translation>{files} werden untersucht …</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pack Studio</source>
        <translation>Pack Studio</translation>
    </message>
    <message>
        <source>{name}[*] — Pack Studio</source>
        <translation>{name}[*] – Pack Studio</translation>
    </message>
</context>
<context>
    <name>ManifestEditor</name>
    <message>
        <source>Tab moves lines to the right. Press Esc and then Tab to leave the text. Ctrl+Space shows what can be written.</source>
        <translation>Tab rückt Zeilen nach rechts. Esc und dann Tab verlässt den Text. Strg+Leertaste zeigt, was hier stehen kann.</translation>
    </message>
    <message>
        <source>Text of the manifest</source>
        <translation>Text des Manifests</translation>
    </message>
</context>
<context>
    <name>ManifestForm</name>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Einstellungen öffnen…</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Text zeigen</translation>
    </message>
    <message>
        <source>Take back to the last good text</source>
        <translation>Zum letzten guten Text zurückgehen</translation>
    </message>
    <message>
        <source>{file} holds no manifest that can be edited here. Mend its text.</source>
        <translation>{file} enthält kein Manifest, das hier bearbeitet werden kann. Den Text korrigieren.</translation>
    </message>
    <message>
        <source>{file} holds two versions of some lines. Keep one of them in its text first.</source>
        <translation>{file} enthält zwei Fassungen einiger Zeilen. Zuerst im Text eine davon behalten.</translation>
    </message>
    <message>
        <source>{file} is not written as UTF-8 text, so nothing in it can be changed here.</source>
        <translation>{file} ist nicht als UTF-8-Text geschrieben, also kann hier nichts darin geändert werden.</translation>
    </message>
    <message>
        <source>{file}: this is how it was before the text broke at line {line}.</source>
        <translation>{file}: so war es, bevor der Text in Zeile {line} brach.</translation>
    </message>
    <message>
        <source>{label} can be added once the text of {file} is mended: it breaks somewhere.</source>
        <translation>{label} kann hinzugefügt werden, sobald der Text von {file} korrigiert ist: er bricht irgendwo.</translation>
    </message>
    <message>
        <source>{label} is written in {file} in a way that can only be mended in the text.</source>
        <translation>{label} ist in {file} so geschrieben, dass es nur im Text korrigiert werden kann.</translation>
    </message>
    <message>
        <source>{label} is written twice in {file}. Remove one of the two in the text.</source>
        <translation>{label} steht zweimal in {file}. Im Text eines der beiden entfernen.</translation>
    </message>
</context>
<context>
    <name>ManifestPage</name>
    <message>
        <source>Manifest in the pack</source>
        <translation>Manifest im Pack</translation>
    </message>
    <message>
        <source>The manifest as it is in the pack. It cannot be changed here.</source>
        <translation>Das Manifest, wie es im Pack ist. Hier kann es nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Accepted, and changed since</source>
        <translation>Akzeptiert und seither geändert</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By pack</source>
        <translation>Nach Pack</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Nach Schweregrad</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>Headings of the list</source>
        <translation>Überschriften der Liste</translation>
    </message>
    <message>
        <source>No problem matches {filter}.</source>
        <translation>Kein Problem passt zu {filter}.</translation>
    </message>
    <message>
        <source>What stops a build</source>
        <translation>Was einen Build aufhält</translation>
    </message>
    <message>
        <source>What the problems stand under</source>
        <translation>Worunter die Probleme stehen</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>Begin with / or a drive, or press Browse.</source>
        <translation>Mit / oder einem Laufwerk beginnen oder „Durchsuchen“ verwenden.</translation>
    </message>
    <message>
        <source>The folder {folder} is not a whole path.</source>
        <translation>Der Ordner {folder} ist kein vollständiger Pfad.</translation>
    </message>
    <message>
        <source>The primary language is missing.</source>
        <translation>Die Hauptsprache fehlt.</translation>
    </message>
    <message>
        <source>The project file has no folder yet.</source>
        <translation>Die Projektdatei hat noch keinen Ordner.</translation>
    </message>
    <message>
        <source>The project has no name yet.</source>
        <translation>Das Projekt hat noch keinen Namen.</translation>
    </message>
    <message>
        <source>Use {tag}</source>
        <translation>{tag} verwenden</translation>
    </message>
    <message>
        <source>Write a tag such as en or pt-BR.</source>
        <translation>Eine Kennung wie en oder pt-BR schreiben.</translation>
    </message>
    <message>
        <source>{tag} is an outdated tag.</source>
        <translation>{tag} ist eine veraltete Kennung.</translation>
    </message>
    <message>
        <source>{text} is not a language tag.</source>
        <translation>{text} ist keine Sprachkennung.</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>1 pack will be made:</source>
        <translation>1 Pack wird erstellt:</translation>
    </message>
    <message>
        <source>Add a folder with assets first.</source>
        <translation>Zuerst einen Ordner mit Assets hinzufügen.</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Browse for the project&apos;s folder</source>
        <translation>Projektordner suchen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Files stay where they are.</source>
        <translation>Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Filter the packs that will be made</source>
        <translation>Zu erstellende Packs filtern</translation>
    </message>
    <message>
        <source>Folder for the project file</source>
        <translation>Ordner für die Projektdatei</translation>
    </message>
    <message>
        <source>Holds the project file, the manifests and the built packs.</source>
        <translation>Enthält die Projektdatei, die Manifeste und die gebauten Packs.</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>Projekt erstellen</translation>
    </message>
    <message>
        <source>Mend what is marked above.</source>
        <translation>Das oben Markierte korrigieren.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>No packs yet</source>
        <translation>Noch keine Packs</translation>
    </message>
    <message>
        <source>One pack for each folder inside</source>
        <translation>Ein Pack für jeden Ordner darin</translation>
    </message>
    <message>
        <source>One pack for each of these folders</source>
        <translation>Ein Pack für jeden dieser Ordner</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Packs that will be made</source>
        <translation>Packs, die erstellt werden</translation>
    </message>
    <message>
        <source>Primary language</source>
        <translation>Hauptsprache</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>Projektordner</translation>
    </message>
    <message>
        <source>Take languages from folder names</source>
        <translation>Sprachen aus Ordnernamen übernehmen</translation>
    </message>
    <message>
        <source>The app&apos;s own primary language, such as en or pt-BR.</source>
        <translation>Die Hauptsprache der App selbst, etwa en oder pt-BR.</translation>
    </message>
    <message>
        <source>The project begins without packs. You can make them in its window.</source>
        <translation>Das Projekt beginnt ohne Packs. Sie können in seinem Fenster erstellt werden.</translation>
    </message>
    <message>
        <source>This needs a single folder that has folders in it.</source>
        <translation>Dazu braucht es einen einzelnen Ordner, der Ordner enthält.</translation>
    </message>
    <message>
        <source>{packs} will be made:</source>
        <translation>{packs} werden erstellt:</translation>
    </message>
</context>
<context>
    <name>NewRule</name>
    <message>
        <source>*.psd takes all files that end so, /art/wip/ one folder; ! at the start takes back.</source>
        <translation>*.psd erfasst alle Dateien, die so enden, /art/wip/ einen Ordner; ! am Anfang nimmt zurück.</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>New rule, such as *.psd</source>
        <translation>Neue Regel, z. B. *.psd</translation>
    </message>
    <message>
        <source>Working out what it would take …</source>
        <translation>Was sie erfassen würde, wird ermittelt …</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>News</source>
        <translation>Neuigkeiten</translation>
    </message>
</context>
<context>
    <name>OneLine</name>
    <message>
        <source>That has line breaks or characters in it that cannot be seen. Nothing of it was taken.</source>
        <translation>Das enthält Zeilenumbrüche oder Zeichen, die nicht zu sehen sind. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>That is more than {most} characters. Nothing of it was taken.</source>
        <translation>Das sind mehr als {most} Zeichen. Nichts davon wurde übernommen.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Give that another name or move it, then open the sample again.</source>
        <translation>Diesen umbenennen oder verschieben, dann das Beispiel noch einmal öffnen.</translation>
    </message>
    <message>
        <source>Importing {name} …</source>
        <translation>{name} wird importiert …</translation>
    </message>
    <message>
        <source>Making the sample project …</source>
        <translation>Das Beispielprojekt wird erstellt …</translation>
    </message>
    <message>
        <source>Making the sample project: {done} of {total}</source>
        <translation>Das Beispielprojekt wird erstellt: {done} von {total}</translation>
    </message>
    <message>
        <source>Making {name} …</source>
        <translation>{name} wird erstellt …</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>{name} wird geöffnet …</translation>
    </message>
    <message>
        <source>The sample has no place: {folder} holds something else.</source>
        <translation>Das Beispiel hat keinen Platz: {folder} enthält etwas anderes.</translation>
    </message>
    <message>
        <source>Unpacking {name} …</source>
        <translation>{name} wird entpackt …</translation>
    </message>
    <message>
        <source>Unpacking: {done} of {total}</source>
        <translation>Entpacken: {done} von {total}</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message numerus="yes">
        <source>  … and {count} more lines</source>
        <translation>
            <numerusform>  … und {count} weitere Zeile</numerusform>
            <numerusform>  … und {count} weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 problem is solved.</source>
        <translation>1 Problem ist gelöst.</translation>
    </message>
    <message>
        <source>It also brings {problems}, among them: {messages}</source>
        <translation>Neu dazu: {problems}, darunter: {messages}</translation>
    </message>
    <message>
        <source>It also brings {problems}: {messages}</source>
        <translation>Neu dazu: {problems}: {messages}</translation>
    </message>
    <message>
        <source>No file is added or removed</source>
        <translation>Keine Datei kommt hinzu oder fällt weg</translation>
    </message>
    <message>
        <source>No file is added or removed.</source>
        <translation>Keine Datei kommt hinzu oder fällt weg.</translation>
    </message>
    <message>
        <source>{files} added</source>
        <translation>{files} hinzugefügt</translation>
    </message>
    <message>
        <source>{files} removed</source>
        <translation>{files} entfernt</translation>
    </message>
    <message>
        <source>{files} renamed</source>
        <translation>{files} umbenannt</translation>
    </message>
    <message>
        <source>{files} taken from elsewhere</source>
        <translation>{files} von anderswo genommen</translation>
    </message>
    <message>
        <source>{name} goes</source>
        <translation>{name} fällt weg</translation>
    </message>
    <message>
        <source>{name} is new</source>
        <translation>{name} ist neu</translation>
    </message>
    <message>
        <source>{name}, line {number}</source>
        <translation>{name}, Zeile {number}</translation>
    </message>
    <message>
        <source>{problems} are solved.</source>
        <translation>{problems} sind gelöst.</translation>
    </message>
    <message>
        <source>{problems} of this kind will stay.</source>
        <translation>{problems} dieser Art bleiben.</translation>
    </message>
    <message>
        <source>{where}: {changes}. The size stays {after}.</source>
        <translation>{where}: {changes}. Die Größe bleibt {after}.</translation>
    </message>
    <message>
        <source>{where}: {changes}. {before} become {after}.</source>
        <translation>{where}: {changes}. Aus {before} werden {after}.</translation>
    </message>
</context>
<context>
    <name>PackCells</name>
    <message>
        <source>1 language</source>
        <translation>1 Sprache</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>1 pack cannot be built</source>
        <translation>1 Pack kann nicht gebaut werden</translation>
    </message>
    <message>
        <source>Asset pack</source>
        <translation>Asset-Pack</translation>
    </message>
    <message>
        <source>Cannot be built</source>
        <translation>Kann nicht gebaut werden</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>Essenziell</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Looking into files …</source>
        <translation>Dateien werden untersucht …</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Bei Bedarf</translation>
    </message>
    <message>
        <source>Prefetch</source>
        <translation>Vorabladen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message numerus="yes">
        <source>{count} languages</source>
        <translation>
            <numerusform>{count} Sprache</numerusform>
            <numerusform>{count} Sprachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} notes</source>
        <translation>
            <numerusform>{count} Hinweis</numerusform>
            <numerusform>{count} Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} packs cannot be built</source>
        <translation>
            <numerusform>{count} Pack kann nicht gebaut werden</numerusform>
            <numerusform>{count} Packs können nicht gebaut werden</numerusform>
        </translation>
    </message>
    <message>
        <source>{family} has changes that are not saved.</source>
        <translation>{family} hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>{family} is a family: {packs} with the same things in {languages}.</source>
        <translation>{family} ist eine Familie: {packs} mit denselben Dingen in {languages}.</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}, {size}</translation>
    </message>
    <message>
        <source>{file} has changes that are not saved.</source>
        <translation>{file} hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>{file} has no asset pack ID yet.</source>
        <translation>{file} hat noch keine Asset-Pack-ID.</translation>
    </message>
    <message>
        <source>{pack}, written in {file}</source>
        <translation>{pack}, geschrieben in {file}</translation>
    </message>
</context>
<context>
    <name>PackChooser</name>
    <message>
        <source>Add to a pack</source>
        <translation>Zu einem Pack hinzufügen</translation>
    </message>
    <message>
        <source>Add to {pack}</source>
        <translation>Zu {pack} hinzufügen</translation>
    </message>
    <message>
        <source>Find a pack</source>
        <translation>Pack suchen</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Move to a pack</source>
        <translation>In ein Pack verschieben</translation>
    </message>
    <message>
        <source>Move to {pack}</source>
        <translation>Nach {pack} verschieben</translation>
    </message>
    <message>
        <source>No pack is called that.</source>
        <translation>Kein Pack heißt so.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message numerus="yes">
        <source>{count} chosen items</source>
        <translation>
            <numerusform>{count} gewähltes Element</numerusform>
            <numerusform>{count} gewählte Elemente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackDeeds</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Build the family {family}</source>
        <translation>Familie {family} bauen</translation>
    </message>
    <message>
        <source>Build this pack</source>
        <translation>Dieses Pack bauen</translation>
    </message>
    <message>
        <source>Build {packs}</source>
        <translation>{packs} bauen</translation>
    </message>
    <message>
        <source>Built packs (*.aar *.pack.zip)</source>
        <translation>Gebaute Packs (*.aar *.pack.zip)</translation>
    </message>
    <message>
        <source>Choose a pack first.</source>
        <translation>Zuerst ein Pack wählen.</translation>
    </message>
    <message>
        <source>Choose one pack of the family.</source>
        <translation>Ein Pack der Familie wählen.</translation>
    </message>
    <message>
        <source>Choose one pack of the family: none has a language.</source>
        <translation>Ein Pack der Familie wählen: keines hat eine Sprache.</translation>
    </message>
    <message>
        <source>Choose one pack.</source>
        <translation>Ein einzelnes Pack wählen.</translation>
    </message>
    <message>
        <source>Choose one pack: files go into one.</source>
        <translation>Ein einzelnes Pack wählen: Dateien kommen in eines.</translation>
    </message>
    <message>
        <source>Choose packs of one family, or whole families.</source>
        <translation>Packs einer Familie oder ganze Familien wählen.</translation>
    </message>
    <message>
        <source>Close all families</source>
        <translation>Alle Familien zuklappen</translation>
    </message>
    <message>
        <source>Compare with another built pack</source>
        <translation>Mit einem anderen gebauten Pack vergleichen</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy files in the file manager first.</source>
        <translation>Zuerst Dateien im Dateimanager kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>Copy {count} IDs</source>
        <translation>
            <numerusform>{count} ID kopieren</numerusform>
            <numerusform>{count} IDs kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Download policy</source>
        <translation>Download-Richtlinie</translation>
    </message>
    <message>
        <source>Duplicate pack</source>
        <translation>Pack duplizieren</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>Essenziell</translation>
    </message>
    <message>
        <source>Extract into a new folder in …</source>
        <translation>Entpacken in einen neuen Ordner in …</translation>
    </message>
    <message>
        <source>Give the pack an ID first.</source>
        <translation>Dem Pack zuerst eine ID geben.</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>Es ist das erste.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>Es ist das letzte.</translation>
    </message>
    <message>
        <source>Its manifest cannot be read.</source>
        <translation>Sein Manifest kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Mend the text of the manifest first.</source>
        <translation>Zuerst den Text des Manifests korrigieren.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>Neues Pack</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Bei Bedarf</translation>
    </message>
    <message>
        <source>Open a project first that has a pack with this ID.</source>
        <translation>Zuerst ein Projekt öffnen, das ein Pack mit dieser ID hat.</translation>
    </message>
    <message>
        <source>Open all families</source>
        <translation>Alle Familien aufklappen</translation>
    </message>
    <message>
        <source>Open built pack</source>
        <translation>Gebautes Pack öffnen</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Dateien einsetzen</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Prefetch</source>
        <translation>Vorabladen</translation>
    </message>
    <message>
        <source>Remove pack</source>
        <translation>Pack entfernen</translation>
    </message>
    <message>
        <source>Remove the family {family}</source>
        <translation>Familie {family} entfernen</translation>
    </message>
    <message>
        <source>Remove {packs}</source>
        <translation>{packs} entfernen</translation>
    </message>
    <message>
        <source>Rename family</source>
        <translation>Familie umbenennen</translation>
    </message>
    <message>
        <source>Rename pack</source>
        <translation>Pack umbenennen</translation>
    </message>
    <message>
        <source>Show manifest in file manager</source>
        <translation>Manifest im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Sort by file name again</source>
        <translation>Wieder nach Dateinamen sortieren</translation>
    </message>
    <message>
        <source>The packs are in that order.</source>
        <translation>Die Packs stehen schon in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>There are no families of packs.</source>
        <translation>Es gibt keine Familien von Packs.</translation>
    </message>
    <message>
        <source>With an open project</source>
        <translation>Mit einem geöffneten Projekt</translation>
    </message>
    <message>
        <source>With another built pack…</source>
        <translation>Mit einem anderen gebauten Pack…</translation>
    </message>
    <message>
        <source>With {project} as it is now</source>
        <translation>Mit {project}, wie es jetzt ist</translation>
    </message>
</context>
<context>
    <name>PackDeliveries</name>
    <message>
        <source>As it was built last: what is downloaded.</source>
        <translation>Wie zuletzt gebaut: was geladen wird.</translation>
    </message>
    <message>
        <source>Asset pack</source>
        <translation>Asset-Pack</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Its source files: it has not been built as it is now.</source>
        <translation>Seine Quelldateien: es wurde nicht im jetzigen Stand gebaut.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>PackHead</name>
    <message>
        <source>Asset pack ID</source>
        <translation>Asset-Pack-ID</translation>
    </message>
    <message>
        <source>Compatible; not verified by Apple</source>
        <translation>Kompatibel; nicht von Apple geprüft</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erzeugt von</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>PackHeader</name>
    <message>
        <source>Cannot be built: {reason}</source>
        <translation>Kann nicht gebaut werden: {reason}</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason} {hint}</source>
        <translation>Zeile {line}, Spalte {column}: {reason} {hint}</translation>
    </message>
    <message>
        <source>Show the problem</source>
        <translation>Problem zeigen</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Text zeigen</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}, {size}</translation>
    </message>
    <message>
        <source>{shipped}. Checking …</source>
        <translation>{shipped}. Wird geprüft …</translation>
    </message>
    <message>
        <source>{shipped}. It can be built, with {problems}: {first}</source>
        <translation>{shipped}. Kann gebaut werden, aber {problems}: {first}</translation>
    </message>
    <message>
        <source>{shipped}. Looking into {files} …</source>
        <translation>{shipped}. {files} werden untersucht …</translation>
    </message>
    <message>
        <source>{shipped}. Ready to build.</source>
        <translation>{shipped}. Bereit zum Bauen.</translation>
    </message>
</context>
<context>
    <name>PackLanding</name>
    <message numerus="yes">
        <source>Add {count} items to {pack}</source>
        <translation>
            <numerusform>{count} Element zu {pack} hinzufügen</numerusform>
            <numerusform>{count} Elemente zu {pack} hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {name} to {pack}</source>
        <translation>{name} zu {pack} hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Make a new pack from each of {count} items</source>
        <translation>
            <numerusform>Neues Pack aus {count} Element erstellen</numerusform>
            <numerusform>Aus jedem von {count} Elementen ein neues Pack erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new pack from {name}</source>
        <translation>Neues Pack aus {name} erstellen</translation>
    </message>
    <message>
        <source>Move {what} above {other}</source>
        <translation>{what} über {other} verschieben</translation>
    </message>
    <message>
        <source>Move {what} below {other}</source>
        <translation>{what} unter {other} verschieben</translation>
    </message>
    <message>
        <source>Packs stay with their family. Within it they can be moved.</source>
        <translation>Packs bleiben in ihrer Familie. Darin können sie verschoben werden.</translation>
    </message>
    <message numerus="yes">
        <source>Share {count} items out among {family}: each file by its language</source>
        <translation>
            <numerusform>{count} Element auf {family} verteilen: jede Datei nach ihrer Sprache</numerusform>
            <numerusform>{count} Elemente auf {family} verteilen: jede Datei nach ihrer Sprache</numerusform>
        </translation>
    </message>
    <message>
        <source>Share {name} out among {family}: each file by its language</source>
        <translation>{name} auf {family} verteilen: jede Datei nach ihrer Sprache</translation>
    </message>
    <message>
        <source>{family} has no pack with a language. Choose one of its packs.</source>
        <translation>{family} hat kein Pack mit einer Sprache. Eines ihrer Packs wählen.</translation>
    </message>
</context>
<context>
    <name>PackLink</name>
    <message>
        <source>Go to the pack {pack}</source>
        <translation>Zum Pack {pack} gehen</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Asset packs</source>
        <translation>Asset-Packs</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} Zeile</numerusform>
            <numerusform>{count} Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackMenus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>&amp;Pack</translation>
    </message>
    <message>
        <source>Choose a file or folder first.</source>
        <translation>Zuerst eine Datei oder einen Ordner wählen.</translation>
    </message>
    <message>
        <source>Nothing could be read yet.</source>
        <translation>Noch konnte nichts gelesen werden.</translation>
    </message>
    <message>
        <source>Something else is under way. Wait for it, or cancel it.</source>
        <translation>Etwas anderes läuft gerade. Abwarten oder abbrechen.</translation>
    </message>
</context>
<context>
    <name>PackObstacles</name>
    <message>
        <source>{pack} and {other} take their files from different folders.</source>
        <translation>{pack} und {other} nehmen ihre Dateien aus verschiedenen Ordnern.</translation>
    </message>
    <message>
        <source>{pack} takes its files from {folder} only.</source>
        <translation>{pack} nimmt seine Dateien nur aus {folder}.</translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>Choose a pack first.</source>
        <translation>Zuerst ein Pack wählen.</translation>
    </message>
    <message>
        <source>Choose a pack in the list to see its manifest and its files.</source>
        <translation>Ein Pack in der Liste wählen, um sein Manifest und seine Dateien zu sehen.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Form or text of the pack</source>
        <translation>Formular oder Text des Packs</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Parts of the pack</source>
        <translation>Teile des Packs</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>There is no pack yet. Drop a folder on the list of packs.</source>
        <translation>Noch gibt es kein Pack. Einen Ordner auf die Liste der Packs ziehen.</translation>
    </message>
    <message>
        <source>Views of the pack</source>
        <translation>Ansichten des Packs</translation>
    </message>
</context>
<context>
    <name>PackagerField</name>
    <message>
        <source>Apple&apos;s packager</source>
        <translation>Apples Packprogramm</translation>
    </message>
    <message>
        <source>Choose Apple&apos;s packager</source>
        <translation>Apples Packprogramm wählen</translation>
    </message>
    <message>
        <source>Choose packager…</source>
        <translation>Packprogramm wählen…</translation>
    </message>
    <message>
        <source>Found here: {title}</source>
        <translation>Hier gefunden: {title}</translation>
    </message>
    <message>
        <source>It makes no packs with a language.</source>
        <translation>Es erzeugt keine Packs mit einer Sprache.</translation>
    </message>
    <message>
        <source>Its packs on demand may not be valid; Apple mended that in 2.0.</source>
        <translation>Seine Packs bei Bedarf sind vielleicht nicht gültig; Apple hat das in 2.0 behoben.</translation>
    </message>
    <message>
        <source>Look in the usual places</source>
        <translation>An den üblichen Orten suchen</translation>
    </message>
    <message>
        <source>Looking for it on this computer …</source>
        <translation>Wird auf diesem Computer gesucht …</translation>
    </message>
    <message>
        <source>Makes them on every computer. Compatible; not verified by Apple.</source>
        <translation>Erzeugt sie auf jedem Computer. Kompatibel; nicht von Apple geprüft.</translation>
    </message>
    <message>
        <source>Makes them where it is installed. Each pack is then compared with its files.</source>
        <translation>Erzeugt sie dort, wo es installiert ist. Jedes Pack wird dann mit seinen Dateien verglichen.</translation>
    </message>
    <message>
        <source>Pack Studio</source>
        <translation>Pack Studio</translation>
    </message>
    <message>
        <source>Until it is here, no .aar pack is built. Install it, or choose Pack Studio.</source>
        <translation>Bis es hier ist, wird kein .aar-Pack gebaut. Installieren oder Pack Studio wählen.</translation>
    </message>
</context>
<context>
    <name>PacksPanel</name>
    <message>
        <source>An asset pack is a set of files that people download together.</source>
        <translation>Ein Asset-Pack ist eine Gruppe von Dateien, die zusammen geladen werden.</translation>
    </message>
    <message>
        <source>Clear the filter first: only some packs are shown.</source>
        <translation>Zuerst den Filter leeren: nur einige Packs werden gezeigt.</translation>
    </message>
    <message>
        <source>Filter packs</source>
        <translation>Packs filtern</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>Neues Pack</translation>
    </message>
    <message>
        <source>No pack matches {filter}.</source>
        <translation>Kein Pack passt zu {filter}.</translation>
    </message>
    <message>
        <source>One pack per language folder…</source>
        <translation>Ein Pack pro Sprachordner…</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Mit Problemen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>File selectors</source>
        <translation>Auswahlregeln</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>in {menu}</source>
        <translation>in {menu}</translation>
    </message>
    <message>
        <source>in {pack}</source>
        <translation>in {pack}</translation>
    </message>
</context>
<context>
    <name>PaletteOpener</name>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Go to a file or pack</source>
        <translation>Zu Datei oder Pack gehen</translation>
    </message>
    <message>
        <source>Looks in packs, file selectors, files and problems.</source>
        <translation>Sucht in Packs, Auswahlregeln, Dateien und Problemen.</translation>
    </message>
    <message>
        <source>No command fits that.</source>
        <translation>Kein Befehl passt dazu.</translation>
    </message>
    <message>
        <source>No file and no pack is called that.</source>
        <translation>Keine Datei und kein Pack heißt so.</translation>
    </message>
    <message>
        <source>Nothing in this project fits that.</source>
        <translation>Nichts in diesem Projekt passt dazu.</translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation>Projekt durchsuchen</translation>
    </message>
    <message>
        <source>Search the project for {text}</source>
        <translation>Projekt nach {text} durchsuchen</translation>
    </message>
    <message>
        <source>Type a few letters of its name, or of its folder.</source>
        <translation>Ein paar Buchstaben des Namens oder des Ordners eingeben.</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do.</source>
        <translation>Ein paar Buchstaben des gesuchten Befehls eingeben.</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>PalettePopup</name>
    <message>
        <source>Enter takes it, Escape leaves everything as it was.</source>
        <translation>Eingabetaste übernimmt, Esc lässt alles, wie es war.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
</context>
<context>
    <name>PaletteRows</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>PaneMenu</name>
    <message>
        <source>Shown pa&amp;nes</source>
        <translation>Gezeigte Berei&amp;che</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>PartLine</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>PastBuilds</name>
    <message>
        <source>Build {build} is the first on record, so there is nothing to compare it with.</source>
        <translation>Build {build} ist der erste aufgezeichnete; es gibt nichts, womit er verglichen werden kann.</translation>
    </message>
    <message>
        <source>Builds on record, the newest first</source>
        <translation>Aufgezeichnete Builds, der neueste zuerst</translation>
    </message>
    <message>
        <source>Compare with the build before…</source>
        <translation>Mit dem vorherigen Build vergleichen…</translation>
    </message>
</context>
<context>
    <name>PastRows</name>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>{built}, {failed}</source>
        <translation>{built}, {failed}</translation>
    </message>
    <message numerus="yes">
        <source>{count} failed</source>
        <translation>
            <numerusform>{count} fehlgeschlagen</numerusform>
            <numerusform>{count} fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new</source>
        <translation>
            <numerusform>{count} neu</numerusform>
            <numerusform>{count} neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleMenu</name>
    <message>
        <source>Choose a person</source>
        <translation>Person wählen</translation>
    </message>
    <message>
        <source>Common people</source>
        <translation>Häufige Personen</translation>
    </message>
    <message>
        <source>In this project</source>
        <translation>In diesem Projekt</translation>
    </message>
    <message>
        <source>Name of this person in the project</source>
        <translation>Name dieser Person im Projekt</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>Zuerst ein Projekt öffnen.</translation>
    </message>
    <message>
        <source>Person: {name}</source>
        <translation>Person: {name}</translation>
    </message>
    <message>
        <source>Remove profile {name}</source>
        <translation>Profil {name} entfernen</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>Als Profil speichern</translation>
    </message>
    <message>
        <source>Save as profile…</source>
        <translation>Als Profil speichern…</translation>
    </message>
    <message>
        <source>Save nothing</source>
        <translation>Nichts speichern</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>no preset</source>
        <translation>keine Vorlage</translation>
    </message>
</context>
<context>
    <name>PerLanguageDialog</name>
    <message>
        <source>A file of {folder} is stored below {path}.</source>
        <translation>Eine Datei aus {folder} wird unter {path} abgelegt.</translation>
    </message>
    <message>
        <source>Also make a pack for everybody of the rest ({files}, {size})</source>
        <translation>Aus dem Rest auch ein Pack für alle erstellen ({files}, {size})</translation>
    </message>
    <message>
        <source>Download policy</source>
        <translation>Download-Richtlinie</translation>
    </message>
    <message>
        <source>Filter the folders</source>
        <translation>Ordner filtern</translation>
    </message>
    <message>
        <source>Folders and the packs they become</source>
        <translation>Ordner und die Packs, die daraus werden</translation>
    </message>
    <message>
        <source>Keep the path that each file has</source>
        <translation>Den Pfad jeder Datei behalten</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>Packs erstellen</translation>
    </message>
    <message>
        <source>Make {packs}</source>
        <translation>{packs} erstellen</translation>
    </message>
    <message>
        <source>Mend what is marked above.</source>
        <translation>Das oben Markierte korrigieren.</translation>
    </message>
    <message>
        <source>Name of the packs</source>
        <translation>Name der Packs</translation>
    </message>
    <message>
        <source>One pack per language folder</source>
        <translation>Ein Pack pro Sprachordner</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Press a language to change it. A folder without one is left out.</source>
        <translation>Auf eine Sprache klicken, um sie zu ändern. Ein Ordner ohne Sprache wird ausgelassen.</translation>
    </message>
    <message>
        <source>Stored paths</source>
        <translation>Abgelegte Pfade</translation>
    </message>
    <message>
        <source>The same path in every language</source>
        <translation>Derselbe Pfad in jeder Sprache</translation>
    </message>
    <message>
        <source>the top of the pack</source>
        <translation>die oberste Ebene des Packs</translation>
    </message>
    <message>
        <source>{first}, {second} and {third} stand for the folder&apos;s name, fr and French.</source>
        <translation>{first}, {second} und {third} stehen für den Namen des Ordners, fr und Französisch.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Add a preferred language</source>
        <translation>Bevorzugte Sprache hinzufügen</translation>
    </message>
    <message>
        <source>As the device</source>
        <translation>Wie das Gerät</translation>
    </message>
    <message>
        <source>Language of the app in its settings</source>
        <translation>Sprache der App in ihren Einstellungen</translation>
    </message>
    <message>
        <source>Let the app have the language of the device</source>
        <translation>Der App die Sprache des Geräts geben</translation>
    </message>
    <message>
        <source>OS {number}</source>
        <translation>OS {number}</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Preferred languages, the most wanted first</source>
        <translation>Bevorzugte Sprachen, die wichtigste zuerst</translation>
    </message>
    <message>
        <source>Primary language</source>
        <translation>Hauptsprache</translation>
    </message>
    <message>
        <source>Primary language exactly</source>
        <translation>Hauptsprache genau</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The app is</source>
        <translation>Die App ist</translation>
    </message>
    <message>
        <source>The app&apos;s own language setting</source>
        <translation>Eigene Spracheinstellung der App</translation>
    </message>
    <message>
        <source>Where no preferred language fits, the primary language of the app is matched as others are, or has to be offered exactly. Which of the two a device does is not documented.</source>
        <translation>Passt keine bevorzugte Sprache, wird die Hauptsprache der App wie andere abgeglichen oder muss genau so angeboten werden. Was ein Gerät davon tut, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>iOS (and iPadOS)</source>
        <translation>iOS (und iPadOS)</translation>
    </message>
    <message>
        <source>installed for the first time</source>
        <translation>zum ersten Mal installiert</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
</context>
<context>
    <name>Personal</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How Pack Studio ended</source>
        <translation>Wie Pack Studio beendet wurde</translation>
    </message>
    <message>
        <source>This is what Pack Studio was at when it ended unexpectedly.</source>
        <translation>Dies tat Pack Studio gerade, als es unerwartet beendet wurde.</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show all of the picture</source>
        <translation>Ganzes Bild zeigen</translation>
    </message>
    <message>
        <source>Show it larger</source>
        <translation>Größer zeigen</translation>
    </message>
    <message>
        <source>Show it smaller</source>
        <translation>Kleiner zeigen</translation>
    </message>
    <message>
        <source>Show the pixels as they are</source>
        <translation>Pixel zeigen, wie sie sind</translation>
    </message>
    <message numerus="yes">
        <source>{count} %</source>
        <translation>
            <numerusform>{count} %</numerusform>
            <numerusform>{count} %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show {place}</source>
        <translation>{place} zeigen</translation>
    </message>
</context>
<context>
    <name>PlannedRows</name>
    <message>
        <source>Asset pack ID</source>
        <translation>Asset-Pack-ID</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>PlatformChoice</name>
    <message>
        <source>The packs need a platform.</source>
        <translation>Die Packs brauchen eine Plattform.</translation>
    </message>
    <message>
        <source>iOS (and iPadOS)</source>
        <translation>iOS (und iPadOS)</translation>
    </message>
</context>
<context>
    <name>PlatformsField</name>
    <message>
        <source>None is chosen, and what Apple makes of that is not known. Choose those of the app.</source>
        <translation>Keine ist gewählt, und was Apple daraus macht, ist nicht bekannt. Die der App wählen.</translation>
    </message>
    <message>
        <source>On your own server, platforms may come and go.</source>
        <translation>Auf Ihrem eigenen Server können Plattformen kommen und gehen.</translation>
    </message>
    <message>
        <source>Once a version is released, they can only grow on App Store Connect: a version that drops one is no longer offered on it.</source>
        <translation>Sobald eine Version veröffentlicht ist, können sie in App Store Connect nur mehr werden: eine Version, die eine weglässt, wird dort nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>The released version is for it.</source>
        <translation>Die veröffentlichte Version ist dafür.</translation>
    </message>
    <message>
        <source>Version {number} is released for {platforms}. On App Store Connect they can only grow: a version that drops one is no longer offered on it.</source>
        <translation>Version {number} ist für {platforms} veröffentlicht. In App Store Connect können sie nur mehr werden: eine Version, die eine weglässt, wird dort nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>Version {number} is released for {platforms}. On your own server, they may come and go.</source>
        <translation>Version {number} ist für {platforms} veröffentlicht. Auf Ihrem eigenen Server können sie kommen und gehen.</translation>
    </message>
    <message>
        <source>iOS (and iPadOS)</source>
        <translation>iOS (und iPadOS)</translation>
    </message>
</context>
<context>
    <name>PolicyChoice</name>
    <message>
        <source>Download policy</source>
        <translation>Download-Richtlinie</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>Essenziell</translation>
    </message>
    <message>
        <source>First installation</source>
        <translation>Erste Installation</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Bei Bedarf</translation>
    </message>
    <message>
        <source>Prefetch</source>
        <translation>Vorabladen</translation>
    </message>
    <message>
        <source>Subsequent update</source>
        <translation>Folgendes Update</translation>
    </message>
    <message>
        <source>The packs need an event at which they are downloaded.</source>
        <translation>Die Packs brauchen ein Ereignis, bei dem sie geladen werden.</translation>
    </message>
</context>
<context>
    <name>PolicyField</name>
    <message>
        <source>An update of the app does not download the pack again.</source>
        <translation>Ein Update der App lädt das Pack nicht noch einmal.</translation>
    </message>
    <message>
        <source>Download begins during the installation and may go on after it.</source>
        <translation>Der Download beginnt während der Installation und kann danach weitergehen.</translation>
    </message>
    <message>
        <source>Download policy</source>
        <translation>Download-Richtlinie</translation>
    </message>
    <message>
        <source>Downloads as part of the installation and counts in its progress.</source>
        <translation>Wird als Teil der Installation geladen und zählt in deren Fortschritt.</translation>
    </message>
    <message>
        <source>Downloads only when the app asks for it.</source>
        <translation>Wird nur geladen, wenn die App danach fragt.</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>Essenziell</translation>
    </message>
    <message>
        <source>First installation</source>
        <translation>Erste Installation</translation>
    </message>
    <message>
        <source>Installation events</source>
        <translation>Installationsereignisse</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Bei Bedarf</translation>
    </message>
    <message>
        <source>Only an update of the app downloads the pack; installing it anew does not.</source>
        <translation>Nur ein Update der App lädt das Pack; eine Neuinstallation nicht.</translation>
    </message>
    <message>
        <source>Prefetch</source>
        <translation>Vorabladen</translation>
    </message>
    <message>
        <source>Subsequent update</source>
        <translation>Folgendes Update</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}.</source>
        <translation>Die beschädigte Datei ist als {name} aufbewahrt.</translation>
    </message>
    <message>
        <source>They hold until Pack Studio is closed. {why}</source>
        <translation>Sie gelten, bis Pack Studio geschlossen wird. {why}</translation>
    </message>
    <message>
        <source>Your settings were damaged, so what could not be read is as usual again.</source>
        <translation>Ihre Einstellungen waren beschädigt; was nicht gelesen werden konnte, ist wieder wie üblich.</translation>
    </message>
</context>
<context>
    <name>PreferredList</name>
    <message>
        <source>Copy list of languages</source>
        <translation>Liste der Sprachen kopieren</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Weiter nach vorn</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Weiter nach hinten</translation>
    </message>
    <message>
        <source>Paste list of languages</source>
        <translation>Liste von Sprachen einsetzen</translation>
    </message>
    <message>
        <source>Preferred languages, the most wanted first</source>
        <translation>Bevorzugte Sprachen, die wichtigste zuerst</translation>
    </message>
    <message>
        <source>Remove language</source>
        <translation>Sprache entfernen</translation>
    </message>
</context>
<context>
    <name>PreferredRows</name>
    <message>
        <source>{language}, place {number} of {total}</source>
        <translation>{language}, Platz {number} von {total}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>A note that Git LFS left where the file belongs</source>
        <translation>Ein Vermerk, den Git LFS anstelle der Datei hinterlassen hat</translation>
    </message>
    <message>
        <source>All of this kind:</source>
        <translation>Alle dieser Art:</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animationen</translation>
    </message>
    <message>
        <source>CR line endings</source>
        <translation>CR-Zeilenenden</translation>
    </message>
    <message>
        <source>CRLF line endings</source>
        <translation>CRLF-Zeilenenden</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders in it</source>
        <translation>Ordner darin</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>In no pack</source>
        <translation>In keinem Pack</translation>
    </message>
    <message>
        <source>In packs</source>
        <translation>In Packs</translation>
    </message>
    <message>
        <source>LF line endings</source>
        <translation>LF-Zeilenenden</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Make the changes</source>
        <translation>Änderungen vornehmen</translation>
    </message>
    <message>
        <source>Make this change</source>
        <translation>Diese Änderung vornehmen</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} changes</source>
        <translation>
            <numerusform>{count} Änderung vornehmen</numerusform>
            <numerusform>{count} Änderungen vornehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialien</translation>
    </message>
    <message>
        <source>Meshes</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>Neu oder geändert</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>One change will be made:</source>
        <translation>Eine Änderung wird vorgenommen:</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound channels</source>
        <translation>Tonkanäle</translation>
    </message>
    <message>
        <source>Textures</source>
        <translation>Texturen</translation>
    </message>
    <message>
        <source>The fix that is shown</source>
        <translation>Die gezeigte Lösung</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>Der Ordner kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The folder is a link, and links are not followed.</source>
        <translation>Der Ordner ist eine Verknüpfung, und Verknüpfungen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>Der Ordner ist nicht da.</translation>
    </message>
    <message numerus="yes">
        <source>These {count} changes will be made:</source>
        <translation>
            <numerusform>Diese {count} Änderung wird vorgenommen:</numerusform>
            <numerusform>Diese {count} Änderungen werden vorgenommen:</numerusform>
        </translation>
    </message>
    <message>
        <source>This is one step. Undo takes all of it back.</source>
        <translation>Dies ist ein Schritt. Rückgängig nimmt ihn ganz zurück.</translation>
    </message>
    <message>
        <source>Triangles</source>
        <translation>Dreiecke</translation>
    </message>
    <message>
        <source>Vertices</source>
        <translation>Eckpunkte</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>What will be changed</source>
        <translation>Was geändert wird</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wird ermittelt …</translation>
    </message>
    <message>
        <source>by folder {path}</source>
        <translation>über Ordner {path}</translation>
    </message>
    <message>
        <source>by name {path}</source>
        <translation>über Namen {path}</translation>
    </message>
    <message>
        <source>by pattern {path}</source>
        <translation>über Muster {path}</translation>
    </message>
    <message>
        <source>cut: there is more in the file</source>
        <translation>gekürzt: die Datei enthält mehr</translation>
    </message>
    <message>
        <source>damaged: it breaks off</source>
        <translation>beschädigt: bricht ab</translation>
    </message>
    <message>
        <source>left out by name</source>
        <translation>namentlich ausgelassen</translation>
    </message>
    <message>
        <source>mixed line endings</source>
        <translation>gemischte Zeilenenden</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>reduced: finer parts are not shown</source>
        <translation>verringert: feinere Teile werden nicht gezeigt</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message numerus="yes">
        <source>{count} bit</source>
        <translation>
            <numerusform>{count} Bit</numerusform>
            <numerusform>{count} Bit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} channels</source>
        <translation>
            <numerusform>{count} Kanal</numerusform>
            <numerusform>{count} Kanäle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames, the first is shown</source>
        <translation>
            <numerusform>{count} Bild, es wird gezeigt</numerusform>
            <numerusform>{count} Bilder, das erste wird gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} glyphs</source>
        <translation>
            <numerusform>{count} Glyphe</numerusform>
            <numerusform>{count} Glyphen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines</source>
        <translation>
            <numerusform>{count} Zeile</numerusform>
            <numerusform>{count} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{encoding} with BOM</source>
        <translation>{encoding} mit BOM</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}, {size}</translation>
    </message>
    <message numerus="yes">
        <source>{fix}, and {count} more of this kind</source>
        <translation>
            <numerusform>{fix}, und noch {count} dieser Art</numerusform>
            <numerusform>{fix}, und {count} weitere dieser Art</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} und noch {count}</numerusform>
            <numerusform>{names} und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{type}, although its name ends in {ending}</source>
        <translation>{type}, obwohl der Name auf {ending} endet</translation>
    </message>
    <message>
        <source>{type}, as its name says</source>
        <translation>{type}, wie der Name sagt</translation>
    </message>
    <message>
        <source>“{fix}” will change this:</source>
        <translation>„{fix}“ wird dies ändern:</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>About the file</source>
        <translation>Über die Datei</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>Pfade kopieren</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open it with the program that the system has for it</source>
        <translation>Mit dem Programm öffnen, das das System dafür hat</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation>{name} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{what} chosen</source>
        <translation>{what} gewählt</translation>
    </message>
</context>
<context>
    <name>ProblemDetail</name>
    <message numerus="yes">
        <source>Fix all of this kind ({count})</source>
        <translation>
            <numerusform>Alle dieser Art beheben ({count})</numerusform>
            <numerusform>Alle dieser Art beheben ({count})</numerusform>
        </translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Mehr erfahren</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>What will it change?</source>
        <translation>Was wird sich ändern?</translation>
    </message>
    <message>
        <source>{fix} …</source>
        <translation>{fix} …</translation>
    </message>
</context>
<context>
    <name>ProblemHeadings</name>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>The project as a whole</source>
        <translation>Das Projekt als Ganzes</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Go to the place</source>
        <translation>Zur Stelle gehen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>accepted by {name}: {note}</source>
        <translation>akzeptiert von {name}: {note}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>{heading}, {counts}, {state}</source>
        <translation>{heading}, {counts}, {state}</translation>
    </message>
</context>
<context>
    <name>ProblemSteps</name>
    <message>
        <source>Enter opens its setting.</source>
        <translation>Die Eingabetaste öffnet die Einstellung dazu.</translation>
    </message>
    <message>
        <source>Problem {number} of {total}. {state}: {message}</source>
        <translation>Problem {number} von {total}. {state}: {message}</translation>
    </message>
    <message>
        <source>Round again: problem {number} of {total}. {state}: {message}</source>
        <translation>Wieder von vorn: Problem {number} von {total}. {state}: {message}</translation>
    </message>
    <message>
        <source>The only problem. {state}: {message}</source>
        <translation>Das einzige Problem. {state}: {message}</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>1 problem is under this heading.</source>
        <translation>1 Problem steht unter dieser Überschrift.</translation>
    </message>
    <message>
        <source>All problems are hidden by the switches above.</source>
        <translation>Alle Probleme sind durch die Schalter oben ausgeblendet.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>No problem is at this place.</source>
        <translation>An dieser Stelle ist kein Problem.</translation>
    </message>
    <message>
        <source>No problem is shown: the filter or the switches above the list hide all.</source>
        <translation>Kein Problem wird gezeigt: der Filter oder die Schalter über der Liste blenden alle aus.</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Keine Probleme.</translation>
    </message>
    <message numerus="yes">
        <source>{count} problems are under this heading. Copy and accept mean all of them.</source>
        <translation>
            <numerusform>{count} Problem steht unter dieser Überschrift. Kopieren und Akzeptieren gilt dafür.</numerusform>
            <numerusform>{count} Probleme stehen unter dieser Überschrift. Kopieren und Akzeptieren gilt für alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectSettings</name>
    <message>
        <source>Hosting by Apple</source>
        <translation>Hosting durch Apple</translation>
    </message>
    <message>
        <source>Hosting on your own server</source>
        <translation>Hosting auf eigenem Server</translation>
    </message>
    <message>
        <source>OS {number} as the lowest</source>
        <translation>OS {number} als niedrigstes</translation>
    </message>
    <message>
        <source>Other files would be in {packs}.</source>
        <translation>Andere Dateien wären in {packs}.</translation>
    </message>
    <message>
        <source>The name has characters in it that cannot be seen.</source>
        <translation>Der Name enthält Zeichen, die nicht zu sehen sind.</translation>
    </message>
    <message>
        <source>The name is longer than {most} characters.</source>
        <translation>Der Name ist länger als {most} Zeichen.</translation>
    </message>
    <message>
        <source>The new settings</source>
        <translation>Die neuen Einstellungen</translation>
    </message>
    <message>
        <source>The project has no name.</source>
        <translation>Das Projekt hat keinen Namen.</translation>
    </message>
    <message>
        <source>This is no folder.</source>
        <translation>Dies ist kein Ordner.</translation>
    </message>
    <message>
        <source>Use {tag}</source>
        <translation>{tag} verwenden</translation>
    </message>
    <message>
        <source>Write a number and a unit, such as 4.8 GB.</source>
        <translation>Eine Zahl und eine Einheit schreiben, z. B. 4,8 GB.</translation>
    </message>
    <message>
        <source>Write a tag such as en or pt-BR.</source>
        <translation>Eine Kennung wie en oder pt-BR schreiben.</translation>
    </message>
    <message>
        <source>Xcode 26</source>
        <translation>Xcode 26</translation>
    </message>
    <message>
        <source>Xcode 27</source>
        <translation>Xcode 27</translation>
    </message>
    <message>
        <source>{cause} would bring no problem and solve none.</source>
        <translation>{cause}: kein neues Problem, keines gelöst.</translation>
    </message>
    <message>
        <source>{cause} would bring {problems} in {packs}.</source>
        <translation>{cause}: neu wären {problems} in {packs}.</translation>
    </message>
    <message>
        <source>{cause} would bring {problems}.</source>
        <translation>{cause}: neu wären {problems}.</translation>
    </message>
    <message>
        <source>{cause} would solve {problems}.</source>
        <translation>{cause}: gelöst wären {problems}.</translation>
    </message>
    <message>
        <source>{some} and {others}</source>
        <translation>{some} und {others}</translation>
    </message>
    <message>
        <source>{tag} is an outdated tag.</source>
        <translation>{tag} ist eine veraltete Kennung.</translation>
    </message>
    <message>
        <source>{text} is no size.</source>
        <translation>{text} ist keine Größe.</translation>
    </message>
    <message>
        <source>{text} is not a language tag.</source>
        <translation>{text} ist keine Sprachkennung.</translation>
    </message>
</context>
<context>
    <name>ProjectSettingsDialog</name>
    <message>
        <source>Change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Mend what is marked above.</source>
        <translation>Das oben Markierte korrigieren.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. What a change leads to is shown here first.</source>
        <translation>Noch ist nichts geändert. Wozu eine Änderung führt, wird zuerst hier gezeigt.</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>Projekteinstellungen</translation>
    </message>
    <message>
        <source>What a change leads to is shown here.</source>
        <translation>Wozu eine Änderung führt, wird hier gezeigt.</translation>
    </message>
    <message>
        <source>What you changed was changed by another program too. Cancel, and open the settings again.</source>
        <translation>Was Sie geändert haben, hat auch ein anderes Programm geändert. Abbrechen und die Einstellungen neu öffnen.</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Choose another…</source>
        <translation>Anderen wählen…</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Diesen Ordner verwenden</translation>
    </message>
    <message>
        <source>{name} may be {place} now. {found}</source>
        <translation>{name} ist jetzt vielleicht {place}. {found}</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Apple describes the format of .aar packs only in part. The rest was worked out from public sources and from packs made by Apple&apos;s own tools. Before you rely on a pack, upload one to TestFlight and download it on a device.</source>
        <translation>Apple beschreibt das Format der .aar-Packs nur zum Teil. Der Rest wurde aus öffentlichen Quellen und aus Packs von Apples eigenen Werkzeugen erschlossen. Bevor Sie sich auf ein Pack verlassen, laden Sie eines zu TestFlight hoch und laden Sie es auf einem Gerät herunter.</translation>
    </message>
    <message>
        <source>Change the output folder</source>
        <translation>Ausgabeordner ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Compatible; not verified by Apple</source>
        <translation>Kompatibel; nicht von Apple geprüft</translation>
    </message>
    <message>
        <source>Made by Apple&apos;s own packager</source>
        <translation>Von Apples eigenem Packprogramm erzeugt</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>Ausgabe:</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Was das bedeutet</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Keep at the top of this list</source>
        <translation>Oben in dieser Liste behalten</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Wiederfinden…</translation>
    </message>
    <message>
        <source>No longer keep at the top</source>
        <translation>Nicht mehr oben behalten</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>In neuem Fenster öffnen</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Projects that were open before</source>
        <translation>Früher geöffnete Projekte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear the list of those not pinned</source>
        <translation>&amp;Liste der nicht angehefteten leeren</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>In neuem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>{name} (folder missing)</source>
        <translation>{name} (Ordner fehlt)</translation>
    </message>
</context>
<context>
    <name>RecentRows</name>
    <message>
        <source>folder missing</source>
        <translation>Ordner fehlt</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>{when} · {packs}</source>
        <translation>{when} · {packs}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Restore unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>An empty text is no language.</source>
        <translation>Ein leerer Text ist keine Sprache.</translation>
    </message>
    <message>
        <source>Asset packs can use language, script and region only. An extension begins at {part}.</source>
        <translation>Asset-Packs können nur Sprache, Schrift und Region verwenden. Bei {part} beginnt eine Erweiterung.</translation>
    </message>
    <message>
        <source>Asset packs can use language, script and region only. {part} is a variant.</source>
        <translation>Asset-Packs können nur Sprache, Schrift und Region verwenden. {part} ist eine Variante.</translation>
    </message>
    <message>
        <source>{part} is nobody&apos;s language. Leave the field empty for everybody.</source>
        <translation>{part} ist niemandes Sprache. Das Feld für alle leer lassen.</translation>
    </message>
    <message>
        <source>{part} is not in the ISO list of countries and regions.</source>
        <translation>{part} steht nicht in der ISO-Liste der Länder und Regionen.</translation>
    </message>
    <message>
        <source>{part} is not in the ISO list of languages.</source>
        <translation>{part} steht nicht in der ISO-Liste der Sprachen.</translation>
    </message>
    <message>
        <source>{part} is not in the ISO list of scripts.</source>
        <translation>{part} steht nicht in der ISO-Liste der Schriften.</translation>
    </message>
    <message>
        <source>{text} is no language tag. Choose a language of the list.</source>
        <translation>{text} ist keine Sprachkennung. Eine Sprache aus der Liste wählen.</translation>
    </message>
    <message>
        <source>{text} is no language tag: write en, pt-BR or zh-Hant.</source>
        <translation>{text} ist keine Sprachkennung: en, pt-BR oder zh-Hant schreiben.</translation>
    </message>
    <message>
        <source>{text} is written with an underscore; tags have hyphens.</source>
        <translation>{text} ist mit Unterstrich geschrieben; Kennungen haben Bindestriche.</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Open another…</source>
        <translation>Anderes öffnen…</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>{name} was not read: it was cancelled.</source>
        <translation>{name} wurde nicht gelesen: abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Refusing</name>
    <message>
        <source>Add what it leads to</source>
        <translation>Ziel der Verknüpfung hinzufügen</translation>
    </message>
    <message>
        <source>Look into {name}</source>
        <translation>In {name} hineinsehen</translation>
    </message>
    <message>
        <source>Make a pack of it</source>
        <translation>Pack daraus erstellen</translation>
    </message>
    <message>
        <source>Make a project of its folder, or open the one that it is for.</source>
        <translation>Aus seinem Ordner ein Projekt erstellen oder das öffnen, für das es ist.</translation>
    </message>
    <message>
        <source>Make a project of {name}…</source>
        <translation>Projekt aus {name} erstellen…</translation>
    </message>
    <message>
        <source>Manifests and files stay where they are. Only this one file is new.</source>
        <translation>Manifeste und Dateien bleiben, wo sie sind. Nur diese eine Datei ist neu.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message numerus="yes">
        <source>The same holds for {count} more.</source>
        <translation>
            <numerusform>Dasselbe gilt für {count} weitere Datei.</numerusform>
            <numerusform>Dasselbe gilt für {count} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpack {name}…</source>
        <translation>{name} entpacken…</translation>
    </message>
    <message>
        <source>{name} belongs in a project, and none is open.</source>
        <translation>{name} gehört in ein Projekt, und keines ist geöffnet.</translation>
    </message>
    <message>
        <source>{name} is the project of these manifests, so it was opened.</source>
        <translation>{name} ist das Projekt dieser Manifeste und wurde deshalb geöffnet.</translation>
    </message>
    <message>
        <source>{name} was made in {folder}, around the manifests that are there.</source>
        <translation>{name} wurde in {folder} erstellt, aus den Manifesten dort.</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Could not be built in build {build}</source>
        <translation>Konnte in Build {build} nicht gebaut werden</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Mark as released</source>
        <translation>Als veröffentlicht markieren</translation>
    </message>
    <message>
        <source>Mark packs as released</source>
        <translation>Packs als veröffentlicht markieren</translation>
    </message>
    <message>
        <source>Mark {packs} as released</source>
        <translation>{packs} als veröffentlicht markieren</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>Noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Nothing was built yet, so there is nothing to mark. Build first.</source>
        <translation>Noch wurde nichts gebaut, also gibt es nichts zu markieren. Zuerst bauen.</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Packs that were built</source>
        <translation>Gebaute Packs</translation>
    </message>
    <message>
        <source>Released as version {version}</source>
        <translation>Veröffentlicht als Version {version}</translation>
    </message>
    <message>
        <source>Released so far</source>
        <translation>Bisher veröffentlicht</translation>
    </message>
    <message>
        <source>Tick what is in the store or on your server as it was built. From then on you are warned when a pack loses a platform or a file that devices may rely on. Undo takes the mark back.</source>
        <translation>Ankreuzen, was so, wie es gebaut wurde, im Store oder auf Ihrem Server ist. Von da an werden Sie gewarnt, wenn ein Pack eine Plattform oder eine Datei verliert, auf die Geräte sich verlassen können. Rückgängig nimmt die Markierung zurück.</translation>
    </message>
    <message>
        <source>Version {version} is build {build}</source>
        <translation>Version {version} ist Build {build}</translation>
    </message>
    <message>
        <source>Which of these packs do people have now?</source>
        <translation>Welche dieser Packs haben die Leute jetzt?</translation>
    </message>
    <message>
        <source>{build}, {moment}</source>
        <translation>{build}, {moment}</translation>
    </message>
</context>
<context>
    <name>ReplaceRow</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace all places</source>
        <translation>Alle Stellen ersetzen</translation>
    </message>
    <message>
        <source>Replace this place</source>
        <translation>Diese Stelle ersetzen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
</context>
<context>
    <name>ReportButton</name>
    <message>
        <source>As a page to read (.html)…</source>
        <translation>Als Seite zum Lesen (.html)…</translation>
    </message>
    <message>
        <source>For other programs (.json)…</source>
        <translation>Für andere Programme (.json)…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
</context>
<context>
    <name>RootField</name>
    <message>
        <source>Browse for the source root</source>
        <translation>Quellordner suchen</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Is not there</source>
        <translation>Ist nicht da</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation>Ist da</translation>
    </message>
    <message>
        <source>Let the selectors of {pack} count from {folder}</source>
        <translation>Auswahlregeln von {pack} ab {folder} zählen</translation>
    </message>
    <message>
        <source>Nothing in it matches.</source>
        <translation>Nichts darin passt.</translation>
    </message>
    <message>
        <source>One of them matches nothing in it.</source>
        <translation>Eine davon trifft darin auf nichts zu.</translation>
    </message>
    <message>
        <source>Source root</source>
        <translation>Quellordner</translation>
    </message>
    <message>
        <source>Tell where this folder comes from</source>
        <translation>Sagen, woher dieser Ordner kommt</translation>
    </message>
    <message>
        <source>The path of the file selector below counts from this folder.</source>
        <translation>Der Pfad der Auswahlregel unten zählt ab diesem Ordner.</translation>
    </message>
    <message>
        <source>The paths of file selectors count from this folder.</source>
        <translation>Die Pfade von Auswahlregeln zählen ab diesem Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>The paths of the {count} file selectors below count from this folder.</source>
        <translation>
            <numerusform>Der Pfad der {count} Auswahlregel unten zählt ab diesem Ordner.</numerusform>
            <numerusform>Die Pfade der {count} Auswahlregeln unten zählen ab diesem Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project&apos;s source root</source>
        <translation>Der Quellordner des Projekts</translation>
    </message>
    <message>
        <source>The source root is too long for one line. Mend it in the text.</source>
        <translation>Der Quellordner ist zu lang für eine Zeile. Im Text korrigieren.</translation>
    </message>
    <message>
        <source>The source root of {pack} is one folder: drop a single one</source>
        <translation>Der Quellordner von {pack} ist ein einzelner Ordner: nur einen hierher ziehen</translation>
    </message>
    <message>
        <source>Use the project&apos;s source root</source>
        <translation>Quellordner des Projekts verwenden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why this source root</source>
        <translation>Warum dieser Quellordner</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them match nothing in it.</source>
        <translation>
            <numerusform>{count} davon trifft darin auf nichts zu.</numerusform>
            <numerusform>{count} davon treffen darin auf nichts zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} names no source root, so the one of the project&apos;s settings counts. Another one is written as it is seen from the folder of {file}.</source>
        <translation>{file} nennt keinen Quellordner, also gilt der aus den Projekteinstellungen. Ein anderer wird so geschrieben, wie er vom Ordner von {file} aus zu sehen ist.</translation>
    </message>
    <message>
        <source>{file} names the source root {root}, which counts from the folder of {file} itself. All paths below count from there.</source>
        <translation>{file} nennt den Quellordner {root}, der ab dem Ordner von {file} selbst zählt. Alle Pfade unten zählen von dort.</translation>
    </message>
</context>
<context>
    <name>RuleRows</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
    </message>
</context>
<context>
    <name>SelectorActions</name>
    <message>
        <source>Choose all selectors</source>
        <translation>Alle Auswahlregeln wählen</translation>
    </message>
    <message>
        <source>Copy selectors</source>
        <translation>Auswahlregeln kopieren</translation>
    </message>
    <message>
        <source>Edit path</source>
        <translation>Pfad bearbeiten</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Paste selectors</source>
        <translation>Auswahlregeln einsetzen</translation>
    </message>
    <message>
        <source>Remove selector</source>
        <translation>Auswahlregel entfernen</translation>
    </message>
    <message>
        <source>Store elsewhere …</source>
        <translation>Anderswo ablegen …</translation>
    </message>
    <message>
        <source>Store under its own path</source>
        <translation>Unter dem eigenen Pfad ablegen</translation>
    </message>
</context>
<context>
    <name>SelectorEditor</name>
    <message>
        <source>A file below the source root</source>
        <translation>Eine Datei unter dem Quellordner</translation>
    </message>
    <message>
        <source>A folder below the source root</source>
        <translation>Ein Ordner unter dem Quellordner</translation>
    </message>
    <message>
        <source>All are ignored</source>
        <translation>Alle werden ignoriert</translation>
    </message>
    <message>
        <source>Leaves out {size}</source>
        <translation>Lässt {size} aus</translation>
    </message>
    <message>
        <source>No path below the source root</source>
        <translation>Kein Pfad unter dem Quellordner</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Only one path fits here</source>
        <translation>Nur ein Pfad passt hier</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Paths that begin so</source>
        <translation>Pfade, die so beginnen</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Abgelegt als</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>for example {example}</source>
        <translation>zum Beispiel {example}</translation>
    </message>
    <message>
        <source>stored as</source>
        <translation>abgelegt als</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}, {size}</translation>
    </message>
</context>
<context>
    <name>SelectorLine</name>
    <message>
        <source>More for this selector</source>
        <translation>Mehr zu dieser Auswahlregel</translation>
    </message>
    <message>
        <source>More for {path}</source>
        <translation>Mehr zu {path}</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>wird geprüft …</translation>
    </message>
</context>
<context>
    <name>SelectorList</name>
    <message>
        <source>Choose a file selector first.</source>
        <translation>Zuerst eine Auswahlregel wählen.</translation>
    </message>
    <message>
        <source>File selectors</source>
        <translation>Auswahlregeln</translation>
    </message>
    <message>
        <source>Move a file selector in {pack}</source>
        <translation>Auswahlregel in {pack} verschieben</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Nothing was pasted: {line} is no file selector and no path.</source>
        <translation>Nichts wurde eingesetzt: {line} ist keine Auswahlregel und kein Pfad.</translation>
    </message>
    <message>
        <source>Remove a file selector from {pack}</source>
        <translation>Auswahlregel aus {pack} entfernen</translation>
    </message>
    <message>
        <source>Remove selector</source>
        <translation>Auswahlregel entfernen</translation>
    </message>
    <message>
        <source>Show all problems</source>
        <translation>Alle Probleme zeigen</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Text zeigen</translation>
    </message>
    <message>
        <source>The clipboard holds no file selectors.</source>
        <translation>Die Zwischenablage enthält keine Auswahlregeln.</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds too much: up to {count} lines can be pasted as selectors.</source>
        <translation>
            <numerusform>Die Zwischenablage enthält zu viel: bis zu {count} Zeile kann als Auswahlregel eingesetzt werden.</numerusform>
            <numerusform>Die Zwischenablage enthält zu viel: bis zu {count} Zeilen können als Auswahlregeln eingesetzt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This selector can be read in the text only.</source>
        <translation>Diese Auswahlregel kann nur im Text gelesen werden.</translation>
    </message>
    <message>
        <source>Use {path}</source>
        <translation>{path} verwenden</translation>
    </message>
    <message>
        <source>{problems} more with files of this selector.</source>
        <translation>Weitere mit Dateien dieser Auswahlregel: {problems}.</translation>
    </message>
</context>
<context>
    <name>Selectors</name>
    <message>
        <source>Adds nothing: all of these files are taken by {path} already.</source>
        <translation>Fügt nichts hinzu: alle diese Dateien werden schon von {path} erfasst.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Nicht klar</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>stored as {destination}</source>
        <translation>abgelegt als {destination}</translation>
    </message>
    <message>
        <source>{files} of these are taken by {path} already.</source>
        <translation>Davon schon von {path} erfasst: {files}.</translation>
    </message>
    <message>
        <source>{number} left out</source>
        <translation>{number} ausgelassen</translation>
    </message>
</context>
<context>
    <name>SelectorsField</name>
    <message>
        <source>Add a file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>Muster hinzufügen</translation>
    </message>
    <message>
        <source>Add {path} to {pack}</source>
        <translation>{path} zu {pack} hinzufügen</translation>
    </message>
    <message>
        <source>Add {what} to {pack}</source>
        <translation>{what} zu {pack} hinzufügen</translation>
    </message>
    <message>
        <source>Add {what} to {pack} before {path}</source>
        <translation>{what} zu {pack} vor {path} hinzufügen</translation>
    </message>
    <message>
        <source>Browse for files and folders to add</source>
        <translation>Dateien und Ordner zum Hinzufügen suchen</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Drop folders here, or add a file selector.</source>
        <translation>Ordner hierher ziehen oder eine Auswahlregel hinzufügen.</translation>
    </message>
    <message>
        <source>File selectors</source>
        <translation>Auswahlregeln</translation>
    </message>
    <message>
        <source>Files …</source>
        <translation>Dateien …</translation>
    </message>
    <message>
        <source>Folders …</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>Leave a file out</source>
        <translation>Datei auslassen</translation>
    </message>
    <message>
        <source>Paste selectors</source>
        <translation>Auswahlregeln einsetzen</translation>
    </message>
    <message>
        <source>The list of file selectors</source>
        <translation>Die Liste der Auswahlregeln</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>{count} items</source>
        <translation>
            <numerusform>{count} Element</numerusform>
            <numerusform>{count} Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}, {size}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>A new project begins with these. Projects that exist keep their own.</source>
        <translation>Ein neues Projekt beginnt damit. Bestehende Projekte behalten ihre eigenen.</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Always ignored</source>
        <translation>Immer ignoriert</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message numerus="yes">
        <source>As many as there are cores: {count}</source>
        <translation>
            <numerusform>So viele, wie es Kerne gibt: {count}</numerusform>
            <numerusform>So viele, wie es Kerne gibt: {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Compact rows show about a fifth more at once.</source>
        <translation>Kompakte Zeilen zeigen etwa ein Fünftel mehr auf einmal.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Fewer leave more of this computer to other programs. The packs are the same.</source>
        <translation>Weniger lassen anderen Programmen mehr von diesem Computer. Die Packs sind dieselben.</translation>
    </message>
    <message>
        <source>Files at a time</source>
        <translation>Dateien gleichzeitig</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Ignore rules</source>
        <translation>Ignorierregeln</translation>
    </message>
    <message>
        <source>Ignore rules of new projects</source>
        <translation>Ignorierregeln neuer Projekte</translation>
    </message>
    <message>
        <source>In percent of the system&apos;s own. Distances follow in what you open from now on.</source>
        <translation>In Prozent der Systemgröße. Abstände folgen bei allem, was Sie von jetzt an öffnen.</translation>
    </message>
    <message>
        <source>It changes when Pack Studio is started again. Languages of packs have nothing to do with it.</source>
        <translation>Ändert sich beim nächsten Start von Pack Studio. Mit den Sprachen von Packs hat das nichts zu tun.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of Pack Studio</source>
        <translation>Sprache von Pack Studio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Log and faults</source>
        <translation>Protokoll und Fehler</translation>
    </message>
    <message>
        <source>Menus, lists and panes then appear in their places at once.</source>
        <translation>Menüs, Listen und Bereiche erscheinen dann sofort an ihrem Platz.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>New projects</source>
        <translation>Neue Projekte</translation>
    </message>
    <message>
        <source>Nothing is ever sent anywhere: no reports, no statistics, no search for updates.</source>
        <translation>Nie wird irgendwohin etwas gesendet: keine Berichte, keine Statistik, keine Suche nach Updates.</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nichts bewegt sich</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Mitteilung zeigen</translation>
    </message>
    <message>
        <source>Open the folder with the packs</source>
        <translation>Ordner mit den Packs öffnen</translation>
    </message>
    <message>
        <source>Open the project that was open last</source>
        <translation>Zuletzt geöffnetes Projekt öffnen</translation>
    </message>
    <message>
        <source>Otherwise Pack Studio begins with the start page.</source>
        <translation>Sonst beginnt Pack Studio mit der Startseite.</translation>
    </message>
    <message>
        <source>Privacy and files</source>
        <translation>Privatsphäre und Dateien</translation>
    </message>
    <message>
        <source>Room for the cache</source>
        <translation>Platz für den Cache</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Zeilen von Listen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shortcuts, keys</source>
        <translation>Tastenkürzel, Tasten</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Usual: {size}</source>
        <translation>Üblich: {size}</translation>
    </message>
    <message>
        <source>What makes the next look or build quicker. It may be deleted at any time.</source>
        <translation>Was das nächste Ansehen oder Bauen beschleunigt. Es darf jederzeit gelöscht werden.</translation>
    </message>
    <message>
        <source>What systems and editors leave behind is in no pack of any project.</source>
        <translation>Was Systeme und Editoren zurücklassen, ist in keinem Pack irgendeines Projekts.</translation>
    </message>
    <message>
        <source>What the program did, with names of files and folders, never what is in them.</source>
        <translation>Was das Programm getan hat, mit Namen von Dateien und Ordnern, nie mit deren Inhalt.</translation>
    </message>
    <message>
        <source>What was not saved when the program ended, and changes that were left out.</source>
        <translation>Was beim Ende des Programms nicht gespeichert war, und ausgelassene Änderungen.</translation>
    </message>
    <message>
        <source>What was packed is kept for the next build. Some room on the disk always stays free.</source>
        <translation>Was gepackt wurde, wird für den nächsten Build aufbewahrt. Auf dem Datenträger bleibt immer etwas Platz frei.</translation>
    </message>
    <message>
        <source>What you set here, the projects that were open, and filters that you saved.</source>
        <translation>Was Sie hier einstellen, die geöffneten Projekte und Ihre gespeicherten Filter.</translation>
    </message>
    <message>
        <source>When a build ends</source>
        <translation>Wenn ein Build endet</translation>
    </message>
    <message>
        <source>With high contrast, signs and bars have the colour of text, and chips an edge.</source>
        <translation>Mit hohem Kontrast haben Zeichen und Balken die Farbe des Textes, und Marken einen Rand.</translation>
    </message>
    <message>
        <source>You are only notified while you work in another program.</source>
        <translation>Mitteilungen kommen nur, während Sie in einem anderen Programm arbeiten.</translation>
    </message>
    <message>
        <source>You sign with it when you accept a problem. It stands in the project file then.</source>
        <translation>Damit unterschreiben Sie, wenn Sie ein Problem akzeptieren. Er steht dann in der Projektdatei.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every change counts at once.</source>
        <translation>Jede Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>Everything on this page is as usual.</source>
        <translation>Alles auf dieser Seite ist wie üblich.</translation>
    </message>
    <message>
        <source>No setting has “{words}” in it.</source>
        <translation>Keine Einstellung enthält „{words}“.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Settings — Pack Studio</source>
        <translation>Einstellungen – Pack Studio</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Add id</source>
        <translation>ID hinzufügen</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Apple hosts the packs</source>
        <translation>Apple hostet die Packs</translation>
    </message>
    <message>
        <source>Archived ids</source>
        <translation>Archivierte IDs</translation>
    </message>
    <message>
        <source>Beyond it there is a warning; empty: no limit.</source>
        <translation>Darüber hinaus gibt es eine Warnung; leer: keine Grenze.</translation>
    </message>
    <message>
        <source>Budget for all packs</source>
        <translation>Budget für alle Packs</translation>
    </message>
    <message>
        <source>Budget for one pack</source>
        <translation>Budget für ein Pack</translation>
    </message>
    <message>
        <source>Built packs go here.</source>
        <translation>Gebaute Packs kommen hierher.</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>Ausgabeordner wählen</translation>
    </message>
    <message>
        <source>Choose the source folder</source>
        <translation>Quellordner wählen</translation>
    </message>
    <message>
        <source>Compression of .pack.zip</source>
        <translation>Komprimierung von .pack.zip</translation>
    </message>
    <message>
        <source>Files with such names stay out of every pack: *.psd, drafts/, /notes.txt.</source>
        <translation>Dateien mit solchen Namen bleiben aus jedem Pack draußen: *.psd, drafts/, /notes.txt.</translation>
    </message>
    <message>
        <source>Folders and outputs</source>
        <translation>Ordner und Ausgaben</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <source>Ids of packs that were archived in App Store Connect can never be used again.</source>
        <translation>IDs von Packs, die in App Store Connect archiviert wurden, können nie wieder verwendet werden.</translation>
    </message>
    <message>
        <source>Ignore rules</source>
        <translation>Ignorierregeln</translation>
    </message>
    <message>
        <source>Kinds of output</source>
        <translation>Arten der Ausgabe</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>Arten von Problemen</translation>
    </message>
    <message>
        <source>Left out, and no longer used</source>
        <translation>Ausgelassen und nicht mehr verwendet</translation>
    </message>
    <message>
        <source>Limits and problems</source>
        <translation>Grenzen und Probleme</translation>
    </message>
    <message>
        <source>Lowest system</source>
        <translation>Niedrigstes System</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>My own server</source>
        <translation>Mein eigener Server</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Ausgabeordner</translation>
    </message>
    <message>
        <source>Packager of .aar</source>
        <translation>Packprogramm für .aar</translation>
    </message>
    <message>
        <source>Paths in packs count from here. It is itself counted from the project file.</source>
        <translation>Pfade in Packs zählen ab hier. Er selbst zählt ab der Projektdatei.</translation>
    </message>
    <message>
        <source>Primary language</source>
        <translation>Hauptsprache</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Required for {family}</source>
        <translation>Verlangt für {family}</translation>
    </message>
    <message>
        <source>Required languages</source>
        <translation>Verlangte Sprachen</translation>
    </message>
    <message>
        <source>Source folder</source>
        <translation>Quellordner</translation>
    </message>
    <message>
        <source>Such as 500 MB.</source>
        <translation>Zum Beispiel 500 MB.</translation>
    </message>
    <message>
        <source>Tags with commas, such as en, de, pt-BR. Every family has to have them.</source>
        <translation>Kennungen mit Kommas, etwa en, de, pt-BR. Jede Familie muss sie haben.</translation>
    </message>
    <message>
        <source>The app&apos;s own primary language, such as en or pt-BR.</source>
        <translation>Die Hauptsprache der App selbst, etwa en oder pt-BR.</translation>
    </message>
    <message>
        <source>The lowest system that the app supports. Localized packs need OS 27.</source>
        <translation>Das niedrigste System, das die App unterstützt. Lokalisierte Packs brauchen OS 27.</translation>
    </message>
    <message>
        <source>These count instead of those above.</source>
        <translation>Diese zählen statt der oben genannten.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Whose packager reads the manifests. Xcode 26 knows fewer ways to choose files.</source>
        <translation>Wessen Packprogramm die Manifeste liest. Xcode 26 kennt weniger Arten, Dateien auszuwählen.</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>A pack with such a problem cannot be built, so it stays an error.</source>
        <translation>Ein Pack mit so einem Problem kann nicht gebaut werden, also bleibt es ein Fehler.</translation>
    </message>
    <message numerus="yes">
        <source>Accept {count} problems…</source>
        <translation>
            <numerusform>{count} Problem akzeptieren…</numerusform>
            <numerusform>{count} Probleme akzeptieren…</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by {name} before it changed: {note}</source>
        <translation>Akzeptiert von {name}, bevor es sich änderte: {note}</translation>
    </message>
    <message>
        <source>Accepted by {name}: {note}</source>
        <translation>Akzeptiert von {name}: {note}</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Akzeptieren…</translation>
    </message>
    <message>
        <source>As usual: {severity}</source>
        <translation>Wie üblich: {severity}</translation>
    </message>
    <message>
        <source>Choose a problem in the list first.</source>
        <translation>Zuerst ein Problem in der Liste wählen.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>It counts again from then on.</source>
        <translation>Von da an zählt es wieder.</translation>
    </message>
    <message>
        <source>It stops the pack from being built, so it cannot be accepted.</source>
        <translation>Es verhindert, dass das Pack gebaut wird, und kann deshalb nicht akzeptiert werden.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <translation>Wieder zählen lassen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Einstellungen öffnen…</translation>
    </message>
    <message>
        <source>Packs with such a problem are refused, so it stays an error.</source>
        <translation>Packs mit so einem Problem werden abgelehnt, also bleibt es ein Fehler.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take back {count}</source>
        <translation>
            <numerusform>{count} zurücknehmen</numerusform>
            <numerusform>{count} zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen problems are of several kinds. Choose those of one.</source>
        <translation>Die gewählten Probleme sind von mehreren Arten. Solche einer Art wählen.</translation>
    </message>
    <message>
        <source>Treat this kind as</source>
        <translation>Diese Art behandeln als</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>What stops a build cannot be accepted.</source>
        <translation>Was einen Build aufhält, kann nicht akzeptiert werden.</translation>
    </message>
</context>
<context>
    <name>SeveritySwitches</name>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Keine Fehler</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Keine Hinweise</translation>
    </message>
    <message>
        <source>No warnings</source>
        <translation>Keine Warnungen</translation>
    </message>
    <message>
        <source>Show or hide them</source>
        <translation>Ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide what somebody accepted as it is</source>
        <translation>Ein- oder ausblenden, was jemand so akzeptiert hat</translation>
    </message>
    <message numerus="yes">
        <source>{count} accepted</source>
        <translation>
            <numerusform>{count} akzeptiert</numerusform>
            <numerusform>{count} akzeptiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} errors</source>
        <translation>
            <numerusform>{count} Fehler</numerusform>
            <numerusform>{count} Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} notes</source>
        <translation>
            <numerusform>{count} Hinweis</numerusform>
            <numerusform>{count} Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings</source>
        <translation>
            <numerusform>{count} Warnung</numerusform>
            <numerusform>{count} Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetSaver</name>
    <message>
        <source>Save {name} as a table</source>
        <translation>{name} als Tabelle speichern</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tabellen für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved: {name} in {folder}.</source>
        <translation>Die Tabelle ist gespeichert: {name} in {folder}.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Tastenkürzel ändern…</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>Kein Tastenkürzel enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keys that are pressed one after the other are not used here.</source>
        <translation>Tasten, die nacheinander gedrückt werden, werden hier nicht verwendet.</translation>
    </message>
    <message>
        <source>Press the keys that are to do it.</source>
        <translation>Die gewünschten Tasten drücken.</translation>
    </message>
    <message>
        <source>{keys} alone does nothing: press another key with it.</source>
        <translation>{keys} allein tut nichts: eine andere Taste dazu drücken.</translation>
    </message>
    <message>
        <source>{keys} belongs to the system.</source>
        <translation>{keys} gehört dem System.</translation>
    </message>
    <message>
        <source>{keys} is a letter that is typed: hold Ctrl or Alt with it.</source>
        <translation>{keys} ist ein Buchstabe, der geschrieben wird: Strg oder Alt dazu halten.</translation>
    </message>
    <message>
        <source>{keys} is needed to move about and to type.</source>
        <translation>{keys} wird zum Bewegen und Schreiben gebraucht.</translation>
    </message>
    <message>
        <source>{keys} is needed wherever text is typed.</source>
        <translation>{keys} wird überall gebraucht, wo Text geschrieben wird.</translation>
    </message>
    <message>
        <source>{keys} opens a menu or goes to a field.</source>
        <translation>{keys} öffnet ein Menü oder geht zu einem Feld.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>All shortcuts are as usual.</source>
        <translation>Alle Tastenkürzel sind wie üblich.</translation>
    </message>
    <message>
        <source>Back to no keys</source>
        <translation>Zurück auf keine Tasten</translation>
    </message>
    <message>
        <source>Back to {keys}</source>
        <translation>Zurück auf {keys}</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Find a command or its keys</source>
        <translation>Befehl oder seine Tasten suchen</translation>
    </message>
    <message>
        <source>It has no keys.</source>
        <translation>Er hat keine Tasten.</translation>
    </message>
    <message>
        <source>Its keys are the usual ones.</source>
        <translation>Seine Tasten sind die üblichen.</translation>
    </message>
    <message>
        <source>New keys: press them here</source>
        <translation>Neue Tasten: hier drücken</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Kein Befehl enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Alle Tastenkürzel zurücksetzen</translation>
    </message>
    <message>
        <source>Take keys away</source>
        <translation>Tasten wegnehmen</translation>
    </message>
    <message>
        <source>Use them here, take them from {command}</source>
        <translation>Hier verwenden, {command} wegnehmen</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Diese Tasten verwenden</translation>
    </message>
    <message>
        <source>{keys} does this already.</source>
        <translation>{keys} tut dies schon.</translation>
    </message>
    <message>
        <source>{keys} is free.</source>
        <translation>{keys} ist frei.</translation>
    </message>
    <message>
        <source>{keys} is what {command} has now.</source>
        <translation>{keys} gehört jetzt zu {command}.</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Its waveform cannot be drawn here.</source>
        <translation>Die Wellenform kann hier nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>Open it with the system&apos;s program for sounds</source>
        <translation>Mit dem Programm des Systems für Ton öffnen</translation>
    </message>
    <message>
        <source>Open sound</source>
        <translation>Ton öffnen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Sounds are heard in another program: no player is installed here.</source>
        <translation>Ton ist in einem anderen Programm zu hören: hier ist kein Player installiert.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>The first {count} channels are drawn.</source>
        <translation>
            <numerusform>Nur {count} Kanal wird gezeichnet.</numerusform>
            <numerusform>Die ersten {count} Kanäle werden gezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This sound cannot be played here. Open the file in another program.</source>
        <translation>Dieser Ton kann hier nicht abgespielt werden. Die Datei in einem anderen Programm öffnen.</translation>
    </message>
</context>
<context>
    <name>SourceRows</name>
    <message numerus="yes">
        <source>+{count}</source>
        <translation>
            <numerusform>+{count}</numerusform>
            <numerusform>+{count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Shown because no folder is watched</source>
        <translation>Gezeigt, weil kein Ordner beobachtet wird</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The project&apos;s folder</source>
        <translation>Projektordner</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Built packs are put there</source>
        <translation>Gebaute Packs werden dort abgelegt</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Changes in it show at once.</source>
        <translation>Änderungen darin erscheinen sofort.</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} s</source>
        <translation>
            <numerusform>Alle {count} s</numerusform>
            <numerusform>Alle {count} s</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that packs name in it is there ({asked}).</source>
        <translation>Alles, was Packs darin nennen, ist da ({asked}).</translation>
    </message>
    <message>
        <source>Everything that was compared is there, as large as it was ({files}).</source>
        <translation>Alles Verglichene ist da, so groß wie vorher ({files}).</translation>
    </message>
    <message>
        <source>Find it again…</source>
        <translation>Wiederfinden…</translation>
    </message>
    <message>
        <source>Find it myself…</source>
        <translation>Selbst suchen…</translation>
    </message>
    <message>
        <source>Gone, or moved</source>
        <translation>Weg oder verschoben</translation>
    </message>
    <message>
        <source>Holds the project</source>
        <translation>Enthält das Projekt</translation>
    </message>
    <message>
        <source>Holds {other}</source>
        <translation>Enthält {other}</translation>
    </message>
    <message>
        <source>Is a link</source>
        <translation>Ist eine Verknüpfung</translation>
    </message>
    <message>
        <source>Lies in {other}</source>
        <translation>Liegt in {other}</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Make a pack of it</source>
        <translation>Pack daraus erstellen</translation>
    </message>
    <message>
        <source>No pack can take from it</source>
        <translation>Kein Pack kann daraus nehmen</translation>
    </message>
    <message>
        <source>None of the {asked} things that are known of it is there: it may be another.</source>
        <translation>Nichts von dem, was davon bekannt ist ({asked}), ist da: es kann ein anderer sein.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Not watching</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>Packs that take from it count their paths from this folder.</source>
        <translation>Packs, die daraus nehmen, zählen ihre Pfade ab diesem Ordner.</translation>
    </message>
    <message>
        <source>Packs that take from it count their paths from {base}.</source>
        <translation>Packs, die daraus nehmen, zählen ihre Pfade ab {base}.</translation>
    </message>
    <message>
        <source>Stop watching {name}</source>
        <translation>{name} nicht mehr beobachten</translation>
    </message>
    <message>
        <source>The source root of the project moves with it.</source>
        <translation>Der Quellordner des Projekts zieht mit um.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Watched twice</source>
        <translation>Doppelt beobachtet</translation>
    </message>
    <message>
        <source>What it held is not known, so it cannot be compared.</source>
        <translation>Was er enthielt, ist nicht bekannt und kann nicht verglichen werden.</translation>
    </message>
    <message>
        <source>the project&apos;s folder</source>
        <translation>der Projektordner</translation>
    </message>
    <message numerus="yes">
        <source>{count} ignored</source>
        <translation>
            <numerusform>{count} ignoriert</numerusform>
            <numerusform>{count} ignoriert</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} in no pack</source>
        <translation>{files} in keinem Pack</translation>
    </message>
    <message>
        <source>{name} cannot be read: you have no permission for it.</source>
        <translation>{name} kann nicht gelesen werden: die Berechtigung dafür fehlt.</translation>
    </message>
    <message>
        <source>{name} holds the project itself. Its own files and built packs are never packed.</source>
        <translation>{name} enthält das Projekt selbst. Dessen eigene Dateien und gebaute Packs werden nie gepackt.</translation>
    </message>
    <message>
        <source>{name} is a link, and links are not followed. Watch the folder it leads to.</source>
        <translation>{name} ist eine Verknüpfung, und Verknüpfungen wird nicht gefolgt. Den Ordner beobachten, auf den sie zeigt.</translation>
    </message>
    <message>
        <source>{name} is not where it was. It was found in {place}.</source>
        <translation>{name} ist nicht, wo es war. Gefunden in {place}.</translation>
    </message>
    <message>
        <source>{name} is not where it was. Its disk may not be connected, or it was moved.</source>
        <translation>{name} ist nicht, wo es war. Vielleicht ist der Datenträger nicht verbunden, oder der Ordner wurde verschoben.</translation>
    </message>
    <message>
        <source>{name} is the same folder as {other}, which is watched already.</source>
        <translation>{name} ist derselbe Ordner wie {other}, der schon beobachtet wird.</translation>
    </message>
    <message>
        <source>{name} is where built packs are put, and these are never packed again.</source>
        <translation>In {name} werden gebaute Packs abgelegt, und diese werden nie wieder gepackt.</translation>
    </message>
    <message>
        <source>{name} lies in {other}, which is watched already: its files are shown once, under {other}.</source>
        <translation>{name} liegt in {other}, das schon beobachtet wird: seine Dateien werden einmal gezeigt, unter {other}.</translation>
    </message>
    <message>
        <source>{name} lies outside of every folder that packs take from.</source>
        <translation>{name} liegt außerhalb aller Ordner, aus denen Packs nehmen.</translation>
    </message>
    <message>
        <source>{other} lies in {name}: its files are shown once, under {name}.</source>
        <translation>{other} liegt in {name}: seine Dateien werden einmal gezeigt, unter {name}.</translation>
    </message>
    <message>
        <source>{packs} name the old place in their selectors; these stay as they are.</source>
        <translation>{packs} nennen den alten Ort in ihren Auswahlregeln; diese bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{packs} names the old place in its selectors; these stay as they are.</source>
        <translation>{packs} nennt den alten Ort in seinen Auswahlregeln; diese bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{packs} will take files from there.</source>
        <translation>Von dort nehmen künftig {packs} ihre Dateien.</translation>
    </message>
    <message>
        <source>{there} of the {asked} things that packs name in it are there.</source>
        <translation>{there} der {asked} Dinge, die Packs darin nennen, sind da.</translation>
    </message>
    <message>
        <source>{there} of {asked} files are there, as large as they were.</source>
        <translation>{there} von {asked} Dateien sind da, so groß wie vorher.</translation>
    </message>
    <message>
        <source>{there} of {asked} files are there, {different} of them with another size.</source>
        <translation>{there} von {asked} Dateien sind da, {different} davon mit anderer Größe.</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find again…</source>
        <translation>Wiederfinden…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr beobachten</translation>
    </message>
    <message>
        <source>The tree shows these folders. Watching changes nothing in them, and nothing in a pack.</source>
        <translation>Der Baum zeigt diese Ordner. Beobachten ändert nichts darin und nichts in einem Pack.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Beobachtete Ordner</translation>
    </message>
</context>
<context>
    <name>SourcesOpener</name>
    <message>
        <source>Where is {name} now</source>
        <translation>Wo ist {name} jetzt</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Choose a file to see what is in it.</source>
        <translation>Eine Datei wählen, um zu sehen, was darin ist.</translation>
    </message>
    <message>
        <source>It is of no kind that is known here. Its first bytes:</source>
        <translation>Diese Art ist hier nicht bekannt. Die ersten Bytes:</translation>
    </message>
    <message>
        <source>It is {kind}. Its first bytes:</source>
        <translation>Es ist {kind}. Die ersten Bytes:</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird angesehen …</translation>
    </message>
    <message>
        <source>Open it in the program that it was made with.</source>
        <translation>In dem Programm öffnen, mit dem sie erstellt wurde.</translation>
    </message>
    <message>
        <source>This font cannot be drawn on this system.</source>
        <translation>Diese Schrift kann auf diesem System nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>This picture cannot be drawn here.</source>
        <translation>Dieses Bild kann hier nicht gezeichnet werden.</translation>
    </message>
</context>
<context>
    <name>StartButton</name>
    <message>
        <source>Build 1 changed pack</source>
        <translation>1 geändertes Pack bauen</translation>
    </message>
    <message>
        <source>Build 1 pack</source>
        <translation>1 Pack bauen</translation>
    </message>
    <message>
        <source>Build all packs</source>
        <translation>Alle Packs bauen</translation>
    </message>
    <message>
        <source>Build all packs anew, also what has not changed</source>
        <translation>Alle Packs neu bauen, auch was sich nicht geändert hat</translation>
    </message>
    <message>
        <source>Build the chosen pack: {pack}</source>
        <translation>Gewähltes Pack bauen: {pack}</translation>
    </message>
    <message>
        <source>Build what changed</source>
        <translation>Geändertes bauen</translation>
    </message>
    <message numerus="yes">
        <source>Build {count} changed packs</source>
        <translation>
            <numerusform>{count} geändertes Pack bauen</numerusform>
            <numerusform>{count} geänderte Packs bauen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Build {count} packs</source>
        <translation>
            <numerusform>{count} Pack bauen</numerusform>
            <numerusform>{count} Packs bauen</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More ways to build</source>
        <translation>Weitere Arten zu bauen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A project around manifests (.json) and Steam depot scripts (.vdf) that you have.</source>
        <translation>Ein Projekt aus Manifesten (.json) und Steam-Depotskripten (.vdf), die schon da sind.</translation>
    </message>
    <message>
        <source>About 2 minutes: seven small packs with a few problems to mend.</source>
        <translation>Etwa 2 Minuten: sieben kleine Packs mit ein paar Problemen zum Beheben.</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Öffnen abbrechen</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Drop a folder, a manifest, a project or a built pack anywhere in this window.</source>
        <translation>Einen Ordner, ein Manifest, ein Projekt oder ein gebautes Pack irgendwo auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Filter recent projects</source>
        <translation>Zuletzt geöffnete Projekte filtern</translation>
    </message>
    <message>
        <source>Import manifests…</source>
        <translation>Manifeste importieren…</translation>
    </message>
    <message>
        <source>New project from folders…</source>
        <translation>Neues Projekt aus Ordnern…</translation>
    </message>
    <message>
        <source>No project matches {filter}.</source>
        <translation>Kein Projekt passt zu {filter}.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Open built pack…</source>
        <translation>Gebautes Pack öffnen…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Projects that you open will be listed here.</source>
        <translation>Geöffnete Projekte werden hier aufgelistet.</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>Beispielprojekt ausprobieren</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Import manifests</source>
        <translation>Manifeste importieren</translation>
    </message>
    <message>
        <source>Import the manifests of a folder</source>
        <translation>Manifeste eines Ordners importieren</translation>
    </message>
    <message>
        <source>Manifests and Steam depot scripts ({kinds})</source>
        <translation>Manifeste und Steam-Depotskripte ({kinds})</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All packs, and the files that they ship. Click to see the packs.</source>
        <translation>Alle Packs und die Dateien, die sie ausliefern. Klicken, um die Packs zu sehen.</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>Files in watched folders that no pack takes: {size}. Click to see them.</source>
        <translation>Dateien in beobachteten Ordnern, die kein Pack nimmt: {size}. Klicken, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Files in watched folders that the ignore rules leave out. Click to see them.</source>
        <translation>Dateien in beobachteten Ordnern, die die Ignorierregeln auslassen. Klicken, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Looked at {when}. Click to see the watched folders.</source>
        <translation>Eingelesen {when}. Klicken, um die beobachteten Ordner zu sehen.</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Zurückgenommen: {step}</translation>
    </message>
    <message>
        <source>What is on disk is older. Click to save.</source>
        <translation>Der Stand auf dem Datenträger ist älter. Klicken zum Speichern.</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>kann nicht geändert werden</translation>
    </message>
    <message>
        <source>folder missing</source>
        <translation>Ordner fehlt</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>saved {when}</source>
        <translation>gespeichert {when}</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>wird gespeichert …</translation>
    </message>
    <message numerus="yes">
        <source>{count} ignored</source>
        <translation>
            <numerusform>{count} ignoriert</numerusform>
            <numerusform>{count} ignoriert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} steps done again</source>
        <translation>
            <numerusform>{count} Schritt wiederholt</numerusform>
            <numerusform>{count} Schritte wiederholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} steps taken back</source>
        <translation>
            <numerusform>{count} Schritt zurückgenommen</numerusform>
            <numerusform>{count} Schritte zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} in no pack</source>
        <translation>{files} in keinem Pack</translation>
    </message>
    <message>
        <source>{files} not saved</source>
        <translation>{files} nicht gespeichert</translation>
    </message>
    <message>
        <source>{files} not saved, kept as draft</source>
        <translation>{files} nicht gespeichert, als Entwurf aufbewahrt</translation>
    </message>
    <message>
        <source>{packs} · {files}</source>
        <translation>{packs} · {files}</translation>
    </message>
    <message>
        <source>{packs} · {files} · checking …</source>
        <translation>{packs} · {files} · wird geprüft …</translation>
    </message>
    <message>
        <source>{packs} · {files} · looking into {unread} …</source>
        <translation>{packs} · {files} · {unread} werden untersucht …</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Filter the steps of this build</source>
        <translation>Schritte dieses Builds filtern</translation>
    </message>
    <message>
        <source>No step of this build matches {filter}.</source>
        <translation>Kein Schritt dieses Builds passt zu {filter}.</translation>
    </message>
    <message>
        <source>Packs of this build</source>
        <translation>Packs dieses Builds</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Schritte, der neueste zuerst</translation>
    </message>
    <message>
        <source>What was not built</source>
        <translation>Was nicht gebaut wurde</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Apple&apos;s score. -1 is the same text, 0 the same language; the lowest wins.</source>
        <translation>Apples Wertung. -1 ist derselbe Text, 0 dieselbe Sprache; die niedrigste gewinnt.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Looked for, in this order</source>
        <translation>Gesucht, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
</context>
<context>
    <name>Stops</name>
    <message>
        <source>Show problem</source>
        <translation>Zum Problem</translation>
    </message>
    <message numerus="yes">
        <source>Show {count} more</source>
        <translation>
            <numerusform>{count} weiteres zeigen</numerusform>
            <numerusform>{count} weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack}: {problem}</source>
        <translation>{pack}: {problem}</translation>
    </message>
</context>
<context>
    <name>SupposingForm</name>
    <message>
        <source>A pack in another language</source>
        <translation>Ein Pack in einer anderen Sprache</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Asset pack</source>
        <translation>Asset-Pack</translation>
    </message>
    <message>
        <source>Choose a family</source>
        <translation>Familie wählen</translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>Pack wählen</translation>
    </message>
    <message>
        <source>Choose what to suppose</source>
        <translation>Annahme wählen</translation>
    </message>
    <message>
        <source>Family of the new pack</source>
        <translation>Familie des neuen Packs</translation>
    </message>
    <message>
        <source>Language of the supposed pack</source>
        <translation>Sprache des angenommenen Packs</translation>
    </message>
    <message>
        <source>One more pack</source>
        <translation>Ein Pack mehr</translation>
    </message>
    <message>
        <source>One pack less</source>
        <translation>Ein Pack weniger</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Etwas Neues</translation>
    </message>
    <message>
        <source>The pack has no language then, and everybody gets it.</source>
        <translation>Das Pack hat dann keine Sprache, und alle erhalten es.</translation>
    </message>
    <message>
        <source>What is supposed</source>
        <translation>Was angenommen wird</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>alle Sprachen</translation>
    </message>
</context>
<context>
    <name>SystemField</name>
    <message>
        <source>OS </source>
        <translation>OS </translation>
    </message>
</context>
<context>
    <name>TargetRows</name>
    <message>
        <source>Asset pack</source>
        <translation>Asset-Pack</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>TextCompleter</name>
    <message>
        <source>What can be written here</source>
        <translation>Was hier stehen kann</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Line {line} is marked. Nothing was changed.</source>
        <translation>Zeile {line} ist markiert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Text of {name}</source>
        <translation>Text von {name}</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
</context>
<context>
    <name>TextTab</name>
    <message>
        <source>Go to line {line}</source>
        <translation>Zu Zeile {line} gehen</translation>
    </message>
    <message>
        <source>Keep the first everywhere</source>
        <translation>Überall die erste behalten</translation>
    </message>
    <message>
        <source>Keep the second everywhere</source>
        <translation>Überall die zweite behalten</translation>
    </message>
    <message>
        <source>Leave the text as it is</source>
        <translation>Text lassen, wie er ist</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Paste it without them</source>
        <translation>Ohne sie einsetzen</translation>
    </message>
    <message>
        <source>The Manifest tab shows how the pack was before.</source>
        <translation>Der Tab „Manifest“ zeigt, wie das Pack vorher war.</translation>
    </message>
    <message>
        <source>The Manifest tab shows what can be read of it.</source>
        <translation>Der Tab „Manifest“ zeigt, was davon gelesen werden kann.</translation>
    </message>
    <message>
        <source>The pasted text has {pasted} characters, and a manifest can be edited here up to {most}. Nothing was changed, and it is still on the clipboard.</source>
        <translation>Der eingesetzte Text hat {pasted} Zeichen, und ein Manifest kann hier bis {most} bearbeitet werden. Nichts wurde geändert, und er ist noch in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The pasted text has {strange} characters in it that cannot be seen, such as zero bytes, and that no manifest has. Nothing was changed yet.</source>
        <translation>Der eingesetzte Text enthält {strange} Zeichen, die nicht zu sehen sind, etwa Nullbytes, und die in keinem Manifest stehen. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The text breaks at line {line}, column {column}: {reason}</source>
        <translation>Der Text bricht in Zeile {line}, Spalte {column}: {reason}</translation>
    </message>
    <message>
        <source>Version control could not decide and left both. Keep one of them.</source>
        <translation>Die Versionsverwaltung konnte nicht entscheiden und ließ beide stehen. Eine davon behalten.</translation>
    </message>
    <message>
        <source>the first version, {name}</source>
        <translation>die erste Fassung, {name}</translation>
    </message>
    <message>
        <source>the second version, {name}</source>
        <translation>die zweite Fassung, {name}</translation>
    </message>
    <message>
        <source>what both versions came from, {name}</source>
        <translation>woraus beide Fassungen entstanden, {name}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>{file} could not be read, so there is no text to show.</source>
        <translation>{file} konnte nicht gelesen werden, also gibt es keinen Text zu zeigen.</translation>
    </message>
    <message>
        <source>{file} has {long} characters, and text is shown here up to {most}. The Manifest tab shows it all the same, and a text editor can change it.</source>
        <translation>{file} hat {long} Zeichen, und Text wird hier bis {most} gezeigt. Der Tab „Manifest“ zeigt es trotzdem, und ein Texteditor kann es ändern.</translation>
    </message>
    <message>
        <source>{file} holds two versions of the same lines at line {line}.</source>
        <translation>{file} enthält zwei Fassungen derselben Zeilen bei Zeile {line}.</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds two versions of the same lines in {count} places, the first at line {line}.</source>
        <translation>
            <numerusform>{file} enthält an {count} Stelle zwei Fassungen derselben Zeilen, bei Zeile {line}.</numerusform>
            <numerusform>{file} enthält an {count} Stellen zwei Fassungen derselben Zeilen, zuerst bei Zeile {line}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is not written as UTF-8 text, so it can be looked at here but not edited.</source>
        <translation>{file} ist nicht als UTF-8-Text geschrieben und kann hier angesehen, aber nicht bearbeitet werden.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Build changed</source>
        <translation>Geändertes bauen</translation>
    </message>
    <message numerus="yes">
        <source>Build changed ({count})</source>
        <translation>
            <numerusform>Geändertes bauen ({count})</numerusform>
            <numerusform>Geändertes bauen ({count})</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>How the panes are arranged. Every pane can be had in each.</source>
        <translation>Wie die Bereiche angeordnet sind. Jeder Bereich ist in jeder Anordnung zu haben.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>Workspace: {name}</source>
        <translation>Arbeitsbereich: {name}</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Use {tag}</source>
        <translation>{tag} verwenden</translation>
    </message>
</context>
<context>
    <name>UnknownKeys</name>
    <message>
        <source>Also in the manifest</source>
        <translation>Auch im Manifest</translation>
    </message>
    <message>
        <source>Entries that Pack Studio does not know. They are kept.</source>
        <translation>Einträge, die Pack Studio nicht kennt. Sie bleiben erhalten.</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Show {key} in the text</source>
        <translation>{key} im Text zeigen</translation>
    </message>
    <message numerus="yes">
        <source>{count} more stand in the text.</source>
        <translation>
            <numerusform>{count} weiterer steht im Text.</numerusform>
            <numerusform>{count} weitere stehen im Text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserInfo</name>
    <message>
        <source>In the text only</source>
        <translation>Nur im Text</translation>
    </message>
    <message>
        <source>Its key stands above already, so this value is not read. Remove one of the two.</source>
        <translation>Der Schlüssel steht schon weiter oben, dieser Wert wird also nicht gelesen. Einen der beiden entfernen.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>This value is kept as it is. It can be changed in the text.</source>
        <translation>Dieser Wert bleibt, wie er ist. Er kann im Text geändert werden.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
</context>
<context>
    <name>UserInfoCells</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind of {key}</source>
        <translation>Art von {key}</translation>
    </message>
    <message>
        <source>Value of {key}</source>
        <translation>Wert von {key}</translation>
    </message>
</context>
<context>
    <name>UserInfoField</name>
    <message>
        <source>Add value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Choose the values first</source>
        <translation>Zuerst die Werte wählen</translation>
    </message>
    <message>
        <source>Each line of the clipboard is a key, a tab, and a value</source>
        <translation>Jede Zeile der Zwischenablage ist ein Schlüssel, ein Tabulator und ein Wert</translation>
    </message>
    <message>
        <source>Kept as it is. It counts on your own server only: from Apple&apos;s, the app gets none of it.</source>
        <translation>Bleibt, wie es ist. Es zählt nur auf Ihrem eigenen Server: von Apples erhält die App nichts davon.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key of a new value</source>
        <translation>Schlüssel eines neuen Werts</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Paste values</source>
        <translation>Werte einsetzen</translation>
    </message>
    <message>
        <source>Remove values</source>
        <translation>Werte entfernen</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Eigene Angaben</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values of your own, which the app gets with what it knows of the pack.</source>
        <translation>Eigene Werte, die die App zusammen mit dem erhält, was sie über das Pack weiß.</translation>
    </message>
</context>
<context>
    <name>UserInfoRows</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>UserInfoTable</name>
    <message>
        <source>Choose a value first.</source>
        <translation>Zuerst einen Wert wählen.</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Paste values</source>
        <translation>Werte einsetzen</translation>
    </message>
    <message>
        <source>Remove values</source>
        <translation>Werte entfernen</translation>
    </message>
    <message>
        <source>These values cannot be changed now.</source>
        <translation>Diese Werte können jetzt nicht geändert werden.</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Eigene Angaben</translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>Changes on disk show at once.</source>
        <translation>Änderungen auf dem Datenträger erscheinen sofort.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Not watching</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message numerus="yes">
        <source>Polling every {count} s</source>
        <translation>
            <numerusform>Abfrage alle {count} s</numerusform>
            <numerusform>Abfrage alle {count} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Polling every {count} s: {reason}</source>
        <translation>
            <numerusform>Abfrage alle {count} s: {reason}</numerusform>
            <numerusform>Abfrage alle {count} s: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} folders are back</source>
        <translation>
            <numerusform>{count} Ordner ist wieder da</numerusform>
            <numerusform>{count} Ordner sind wieder da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} folders are gone</source>
        <translation>
            <numerusform>{count} Ordner ist weg</numerusform>
            <numerusform>{count} Ordner sind weg</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} is back</source>
        <translation>{folder} ist wieder da</translation>
    </message>
    <message>
        <source>{folder} is gone</source>
        <translation>{folder} ist weg</translation>
    </message>
    <message numerus="yes">
        <source>{folder} polled every {count} s</source>
        <translation>
            <numerusform>{folder} alle {count} s abgefragt</numerusform>
            <numerusform>{folder} alle {count} s abgefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} folders polled every {count} s</source>
        <translation>
            <numerusform>{number} Ordner alle {count} s abgefragt</numerusform>
            <numerusform>{number} Ordner alle {count} s abgefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{reason} It is looked for every {count} s.</source>
        <translation>
            <numerusform>{reason} Alle {count} s wird danach gesucht.</numerusform>
            <numerusform>{reason} Alle {count} s wird danach gesucht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Make a pack of it</source>
        <translation>Pack daraus erstellen</translation>
    </message>
    <message>
        <source>Nothing was changed for it.</source>
        <translation>Dafür wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Show the watched folders</source>
        <translation>Beobachtete Ordner zeigen</translation>
    </message>
    <message>
        <source>Stop watching {name}</source>
        <translation>{name} nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Stop watching {other}</source>
        <translation>{other} nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Watch the folder in it that holds the assets.</source>
        <translation>Den Ordner darin beobachten, der die Assets enthält.</translation>
    </message>
    <message>
        <source>Watch what it leads to</source>
        <translation>Ziel der Verknüpfung beobachten</translation>
    </message>
    <message>
        <source>{name} is a link, and links are not followed.</source>
        <translation>{name} ist eine Verknüpfung, und Verknüpfungen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>{name} is a whole drive or a home folder, so it is not watched.</source>
        <translation>{name} ist ein ganzes Laufwerk oder ein Benutzerordner und wird deshalb nicht beobachtet.</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Being worked out …</source>
        <translation>Wird ermittelt …</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Dies tun</translation>
    </message>
    <message>
        <source>Gives the pack this language, as a step that can be undone.</source>
        <translation>Gibt dem Pack diese Sprache, als ein Schritt, der rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>Rules: {rules}.</source>
        <translation>Regeln: {rules}.</translation>
    </message>
    <message>
        <source>Stop supposing</source>
        <translation>Annahme beenden</translation>
    </message>
    <message>
        <source>Suppose something to see who would get something else. Nothing changes in the project.</source>
        <translation>Etwas annehmen, um zu sehen, wer etwas anderes erhielte. Im Projekt ändert sich nichts.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 pack</source>
        <translation>1 Pack</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message numerus="yes">
        <source>about {count} s</source>
        <translation>
            <numerusform>etwa {count} s</numerusform>
            <numerusform>etwa {count} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} Byte</numerusform>
            <numerusform>{count} Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} Datei</numerusform>
            <numerusform>{count} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} min</source>
        <translation>
            <numerusform>{count} min</numerusform>
            <numerusform>{count} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} packs</source>
        <translation>
            <numerusform>{count} Pack</numerusform>
            <numerusform>{count} Packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} problems</source>
        <translation>
            <numerusform>{count} Problem</numerusform>
            <numerusform>{count} Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} s</source>
        <translation>
            <numerusform>{count} s</numerusform>
            <numerusform>{count} s</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: {what}</source>
        <translation>Abbrechen: {what}</translation>
    </message>
    <message>
        <source>{amount}, {time} left</source>
        <translation>{amount}, noch {time}</translation>
    </message>
    <message>
        <source>{what} {done} of {total}</source>
        <translation>{what} {done} von {total}</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancelled. Nothing was left half-written.</source>
        <translation>Abgebrochen. Nichts blieb halb geschrieben.</translation>
    </message>
    <message>
        <source>Comparing with {name}:</source>
        <translation>Vergleich mit {name}:</translation>
    </message>
    <message>
        <source>Extracting {name}:</source>
        <translation>{name} wird entpackt:</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Unterschiede zeigen</translation>
    </message>
    <message>
        <source>Verifying {name}:</source>
        <translation>{name} wird geprüft:</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Art</source>
        <translation>Kunst</translation>
    </message>
    <message>
        <source>Build desk</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
</context>
<context>
    <name>_NameLine</name>
    <message>
        <source>Asset pack ID</source>
        <translation>Asset-Pack-ID</translation>
    </message>
    <message>
        <source>Name of the family</source>
        <translation>Name der Familie</translation>
    </message>
</context>
<context>
    <name>_Naming</name>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Name dieses Filters</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
</context>
<context>
    <name>_Specimen</name>
    <message>
        <source>Specimen of the font</source>
        <translation>Muster der Schrift</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>A character that Windows does not allow in names</source>
        <translation>Zeichen, das Windows in Namen nicht erlaubt</translation>
    </message>
    <message>
        <source>A comma after the last entry</source>
        <translation>Komma nach dem letzten Eintrag</translation>
    </message>
    <message>
        <source>A download policy that does not exist</source>
        <translation>Download-Richtlinie, die es nicht gibt</translation>
    </message>
    <message>
        <source>A family lacks the app&apos;s primary language</source>
        <translation>Familie ohne die Hauptsprache der App</translation>
    </message>
    <message>
        <source>A file beside another that differs in letter case only</source>
        <translation>Datei neben einer anderen, nur in Groß- und Kleinschreibung verschieden</translation>
    </message>
    <message>
        <source>A file in one pack, a folder in another</source>
        <translation>Datei in einem Pack, Ordner in einem anderen</translation>
    </message>
    <message>
        <source>A file name that is no text</source>
        <translation>Dateiname, der kein Text ist</translation>
    </message>
    <message>
        <source>A file name with letters that do not travel</source>
        <translation>Dateiname mit Zeichen, die nicht überall gehen</translation>
    </message>
    <message>
        <source>A file named as a folder, or a folder as a file</source>
        <translation>Datei als Ordner angegeben oder Ordner als Datei</translation>
    </message>
    <message>
        <source>A file of the project itself</source>
        <translation>Datei des Projekts selbst</translation>
    </message>
    <message>
        <source>A file that cannot be read</source>
        <translation>Datei, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>A file that could not be looked into</source>
        <translation>Datei, in die nicht hineingesehen werden konnte</translation>
    </message>
    <message>
        <source>A file that does not hold one manifest</source>
        <translation>Datei, die nicht genau ein Manifest enthält</translation>
    </message>
    <message>
        <source>A file that is no manifest</source>
        <translation>Datei, die kein Manifest ist</translation>
    </message>
    <message>
        <source>A file that looks like a draft or a copy</source>
        <translation>Datei, die wie ein Entwurf oder eine Kopie aussieht</translation>
    </message>
    <message>
        <source>A file that two selectors take</source>
        <translation>Datei, die zwei Auswahlregeln nehmen</translation>
    </message>
    <message>
        <source>A file where a folder has to be</source>
        <translation>Datei, wo ein Ordner sein muss</translation>
    </message>
    <message>
        <source>A folder that cannot be looked into</source>
        <translation>Ordner, in den nicht hineingesehen werden kann</translation>
    </message>
    <message>
        <source>A kind of problem cannot be treated this way</source>
        <translation>Art von Problem, die nicht so behandelt werden kann</translation>
    </message>
    <message>
        <source>A language in unusual letter case</source>
        <translation>Sprache in ungewöhnlicher Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>A language tag that says more than it has to</source>
        <translation>Sprachkennung, die mehr sagt als nötig</translation>
    </message>
    <message>
        <source>A language with an underscore</source>
        <translation>Sprache mit Unterstrich</translation>
    </message>
    <message>
        <source>A language with two scripts</source>
        <translation>Sprache mit zwei Schriften</translation>
    </message>
    <message>
        <source>A language, script or region that does not exist</source>
        <translation>Sprache, Schrift oder Region, die es nicht gibt</translation>
    </message>
    <message>
        <source>A link instead of a file</source>
        <translation>Link statt einer Datei</translation>
    </message>
    <message>
        <source>A localized pack that OS 26 does not get</source>
        <translation>Lokalisiertes Pack, das OS 26 nicht erhält</translation>
    </message>
    <message>
        <source>A manifest in a strange encoding</source>
        <translation>Manifest in ungewöhnlicher Kodierung</translation>
    </message>
    <message>
        <source>A manifest that breaks off</source>
        <translation>Manifest, das abbricht</translation>
    </message>
    <message>
        <source>A manifest that cannot be opened</source>
        <translation>Manifest, das nicht geöffnet werden kann</translation>
    </message>
    <message>
        <source>A manifest whose name does not end in .json</source>
        <translation>Manifest, dessen Name nicht auf .json endet</translation>
    </message>
    <message>
        <source>A name that Windows keeps for a device</source>
        <translation>Name, den Windows für ein Gerät reserviert</translation>
    </message>
    <message>
        <source>A name that does not fit the file</source>
        <translation>Name, der nicht zur Datei passt</translation>
    </message>
    <message>
        <source>A name that ends in a dot or a space</source>
        <translation>Name, der mit einem Punkt oder Leerzeichen endet</translation>
    </message>
    <message>
        <source>A note in place of the file</source>
        <translation>Notiz anstelle der Datei</translation>
    </message>
    <message>
        <source>A pack is over the project&apos;s budget for one pack</source>
        <translation>Pack über dem Projektbudget für ein Pack</translation>
    </message>
    <message>
        <source>A pack that names no files</source>
        <translation>Pack, das keine Dateien nennt</translation>
    </message>
    <message>
        <source>A pack that takes no files</source>
        <translation>Pack, das keine Dateien nimmt</translation>
    </message>
    <message>
        <source>A pack without an ID</source>
        <translation>Pack ohne ID</translation>
    </message>
    <message>
        <source>A path from the root of the disk</source>
        <translation>Pfad ab der Wurzel des Datenträgers</translation>
    </message>
    <message>
        <source>A path that is long for Windows</source>
        <translation>Pfad, der für Windows lang ist</translation>
    </message>
    <message>
        <source>A path that is too long</source>
        <translation>Pfad, der zu lang ist</translation>
    </message>
    <message>
        <source>A path that leaves the source root</source>
        <translation>Pfad, der aus dem Quellordner hinausführt</translation>
    </message>
    <message>
        <source>A path with a doubled slash or a dot too many</source>
        <translation>Pfad mit doppeltem Schrägstrich oder einem Punkt zu viel</translation>
    </message>
    <message>
        <source>A platform in another spelling</source>
        <translation>Plattform in anderer Schreibweise</translation>
    </message>
    <message>
        <source>A platform of the released pack is gone</source>
        <translation>Plattform des veröffentlichten Packs fehlt</translation>
    </message>
    <message>
        <source>A platform that does not exist</source>
        <translation>Plattform, die es nicht gibt</translation>
    </message>
    <message>
        <source>A policy that does not say when</source>
        <translation>Richtlinie, die nicht sagt, wann</translation>
    </message>
    <message>
        <source>A program for macOS</source>
        <translation>Programm für macOS</translation>
    </message>
    <message>
        <source>A project without packs</source>
        <translation>Projekt ohne Packs</translation>
    </message>
    <message>
        <source>A released pack is not in the project any more</source>
        <translation>Veröffentlichtes Pack, nicht mehr im Projekt</translation>
    </message>
    <message>
        <source>A required language has holes</source>
        <translation>Verlangte Sprache mit Lücken</translation>
    </message>
    <message>
        <source>A required language has no pack</source>
        <translation>Verlangte Sprache ohne Pack</translation>
    </message>
    <message>
        <source>A selector of no known kind</source>
        <translation>Auswahlregel unbekannter Art</translation>
    </message>
    <message>
        <source>A selector of which nothing is left</source>
        <translation>Auswahlregel, von der nichts bleibt</translation>
    </message>
    <message>
        <source>A selector that finds nothing</source>
        <translation>Auswahlregel, die nichts findet</translation>
    </message>
    <message>
        <source>A selector that finds only ignored files</source>
        <translation>Auswahlregel, die nur ignorierte Dateien findet</translation>
    </message>
    <message>
        <source>A single name of more than 255 bytes</source>
        <translation>Einzelner Name mit mehr als 255 Bytes</translation>
    </message>
    <message>
        <source>A source root that holds on one computer only</source>
        <translation>Quellordner, der nur auf einem Computer gilt</translation>
    </message>
    <message>
        <source>A source root that is not there</source>
        <translation>Quellordner, der nicht da ist</translation>
    </message>
    <message>
        <source>A tag that is nobody&apos;s language</source>
        <translation>Kennung, die niemandes Sprache ist</translation>
    </message>
    <message>
        <source>A value of the wrong kind</source>
        <translation>Wert der falschen Art</translation>
    </message>
    <message>
        <source>A variant in the language tag</source>
        <translation>Variante in der Sprachkennung</translation>
    </message>
    <message>
        <source>A version that the packager writes itself</source>
        <translation>Version, die das Packprogramm selbst schreibt</translation>
    </message>
    <message>
        <source>A very long ID</source>
        <translation>Sehr lange ID</translation>
    </message>
    <message>
        <source>A watched folder that no pack can use</source>
        <translation>Beobachteter Ordner, den kein Pack verwenden kann</translation>
    </message>
    <message>
        <source>A word in a selector that has no meaning</source>
        <translation>Wort ohne Bedeutung in einer Auswahlregel</translation>
    </message>
    <message>
        <source>Accents written apart</source>
        <translation>Getrennt geschriebene Akzente</translation>
    </message>
    <message>
        <source>All packs together are over the project&apos;s budget</source>
        <translation>Alle Packs zusammen über dem Projektbudget</translation>
    </message>
    <message>
        <source>An ID that App Store Connect refuses</source>
        <translation>ID, die App Store Connect ablehnt</translation>
    </message>
    <message>
        <source>An adapter that OS 26 would not find</source>
        <translation>Adapter, den OS 26 nicht fände</translation>
    </message>
    <message>
        <source>An area instead of a country</source>
        <translation>Gebiet statt eines Landes</translation>
    </message>
    <message>
        <source>An empty ID</source>
        <translation>Leere ID</translation>
    </message>
    <message>
        <source>An empty file</source>
        <translation>Leere Datei</translation>
    </message>
    <message>
        <source>An empty folder in a folder that ships</source>
        <translation>Leerer Ordner in einem Ordner, der ausgeliefert wird</translation>
    </message>
    <message>
        <source>An empty language</source>
        <translation>Leere Sprache</translation>
    </message>
    <message>
        <source>An empty list of installation events</source>
        <translation>Leere Liste von Installationsereignissen</translation>
    </message>
    <message>
        <source>An empty list of platforms</source>
        <translation>Leere Liste von Plattformen</translation>
    </message>
    <message>
        <source>An entry that Pack Studio does not know</source>
        <translation>Eintrag, den Pack Studio nicht kennt</translation>
    </message>
    <message>
        <source>An exclusion in other letters than the file</source>
        <translation>Ausschluss mit anderer Groß- und Kleinschreibung als die Datei</translation>
    </message>
    <message>
        <source>An exclusion of a file that is not taken</source>
        <translation>Ausschluss einer Datei, die nicht genommen wird</translation>
    </message>
    <message>
        <source>An exclusion with wildcards</source>
        <translation>Ausschluss mit Platzhaltern</translation>
    </message>
    <message>
        <source>An extension in the language tag</source>
        <translation>Erweiterung in der Sprachkennung</translation>
    </message>
    <message>
        <source>An ignored file that ships</source>
        <translation>Ignorierte Datei, die ausgeliefert wird</translation>
    </message>
    <message>
        <source>An installation event that does not exist</source>
        <translation>Installationsereignis, das es nicht gibt</translation>
    </message>
    <message>
        <source>An invisible character in a path</source>
        <translation>Unsichtbares Zeichen in einem Pfad</translation>
    </message>
    <message>
        <source>An old code for a language</source>
        <translation>Alter Code für eine Sprache</translation>
    </message>
    <message>
        <source>An on-demand archive of an early packager</source>
        <translation>Bei-Bedarf-Archiv eines frühen Packprogramms</translation>
    </message>
    <message>
        <source>An on-demand pack with installation events</source>
        <translation>Pack bei Bedarf mit Installationsereignissen</translation>
    </message>
    <message>
        <source>Backslashes in a path</source>
        <translation>Backslashes in einem Pfad</translation>
    </message>
    <message>
        <source>Families are there in different languages</source>
        <translation>Familien in verschiedenen Sprachen</translation>
    </message>
    <message>
        <source>Files are the same as in the base</source>
        <translation>Dateien wie in der Basis</translation>
    </message>
    <message>
        <source>Files of the released version are gone</source>
        <translation>Dateien der veröffentlichten Version fehlen</translation>
    </message>
    <message>
        <source>Half of a pair</source>
        <translation>Halbes Paar</translation>
    </message>
    <message>
        <source>Hidden files that a pattern passes over</source>
        <translation>Versteckte Dateien, die ein Muster übergeht</translation>
    </message>
    <message>
        <source>Many more paths in two packs</source>
        <translation>Viele weitere Pfade in zwei Packs</translation>
    </message>
    <message>
        <source>More copies than are listed</source>
        <translation>Mehr Kopien als aufgelistet</translation>
    </message>
    <message>
        <source>More packs than Apple hosts for one app</source>
        <translation>Mehr Packs, als Apple für eine App hostet</translation>
    </message>
    <message>
        <source>More packs than Apple&apos;s older pages allow</source>
        <translation>Mehr Packs, als Apples ältere Seiten erlauben</translation>
    </message>
    <message>
        <source>More packs than one submission takes</source>
        <translation>Mehr Packs, als in eine Einreichung passen</translation>
    </message>
    <message>
        <source>More than Apple hosts for one app</source>
        <translation>Mehr, als Apple für eine App hostet</translation>
    </message>
    <message>
        <source>More than one download policy</source>
        <translation>Mehr als eine Download-Richtlinie</translation>
    </message>
    <message>
        <source>Near the space that Apple hosts for one app</source>
        <translation>Nahe am Platz, den Apple für eine App hostet</translation>
    </message>
    <message>
        <source>No download policy</source>
        <translation>Keine Download-Richtlinie</translation>
    </message>
    <message>
        <source>No platforms</source>
        <translation>Keine Plattformen</translation>
    </message>
    <message>
        <source>One language in two spellings</source>
        <translation>Eine Sprache in zwei Schreibweisen</translation>
    </message>
    <message>
        <source>One language lacks files that others have</source>
        <translation>Einer Sprache fehlen Dateien, die andere haben</translation>
    </message>
    <message>
        <source>One path, spelled differently in two languages</source>
        <translation>Ein Pfad, in zwei Sprachen verschieden geschrieben</translation>
    </message>
    <message>
        <source>Several kinds in one selector</source>
        <translation>Mehrere Arten in einer Auswahlregel</translation>
    </message>
    <message>
        <source>Something invisible in a name</source>
        <translation>Etwas Unsichtbares in einem Namen</translation>
    </message>
    <message>
        <source>Something that Xcode 26 does not know</source>
        <translation>Etwas, das Xcode 26 nicht kennt</translation>
    </message>
    <message>
        <source>Something that is no language tag</source>
        <translation>Etwas, das keine Sprachkennung ist</translation>
    </message>
    <message>
        <source>Something that is not a file</source>
        <translation>Etwas, das keine Datei ist</translation>
    </message>
    <message>
        <source>Source art that would ship</source>
        <translation>Arbeitsdatei, die ausgeliefert würde</translation>
    </message>
    <message>
        <source>The ID is not the one it was built with</source>
        <translation>Andere ID als beim Bauen</translation>
    </message>
    <message>
        <source>The ID of an archived pack</source>
        <translation>ID eines archivierten Packs</translation>
    </message>
    <message>
        <source>The name of a language instead of its tag</source>
        <translation>Name einer Sprache statt ihrer Kennung</translation>
    </message>
    <message>
        <source>The name of an open pack&apos;s index</source>
        <translation>Name des Verzeichnisses eines offenen Packs</translation>
    </message>
    <message>
        <source>The pack has another language than before</source>
        <translation>Pack in anderer Sprache als zuvor</translation>
    </message>
    <message>
        <source>The same bytes in several packs</source>
        <translation>Dieselben Bytes in mehreren Packs</translation>
    </message>
    <message>
        <source>The same bytes twice in one pack</source>
        <translation>Dieselben Bytes zweimal in einem Pack</translation>
    </message>
    <message>
        <source>The same entry twice</source>
        <translation>Derselbe Eintrag zweimal</translation>
    </message>
    <message>
        <source>The same file in two packs</source>
        <translation>Dieselbe Datei in zwei Packs</translation>
    </message>
    <message>
        <source>The same installation event twice</source>
        <translation>Dasselbe Installationsereignis zweimal</translation>
    </message>
    <message>
        <source>The same path in two packs</source>
        <translation>Derselbe Pfad in zwei Packs</translation>
    </message>
    <message>
        <source>The same paths in packs for different platforms</source>
        <translation>Dieselben Pfade in Packs für verschiedene Plattformen</translation>
    </message>
    <message>
        <source>The same platform twice</source>
        <translation>Dieselbe Plattform zweimal</translation>
    </message>
    <message>
        <source>The whole source root as one entry</source>
        <translation>Der ganze Quellordner als ein Eintrag</translation>
    </message>
    <message>
        <source>Two IDs that differ in upper and lower case only</source>
        <translation>Zwei IDs, nur in Groß- und Kleinschreibung verschieden</translation>
    </message>
    <message>
        <source>Two files for one place</source>
        <translation>Zwei Dateien für einen Ort</translation>
    </message>
    <message>
        <source>Two folders that differ in letter case only</source>
        <translation>Zwei Ordner, nur in Groß- und Kleinschreibung verschieden</translation>
    </message>
    <message>
        <source>Two names that look the same</source>
        <translation>Zwei Namen, die gleich aussehen</translation>
    </message>
    <message>
        <source>Two packs for the same language, one path</source>
        <translation>Zwei Packs für dieselbe Sprache, ein Pfad</translation>
    </message>
    <message>
        <source>Two packs with the same ID</source>
        <translation>Zwei Packs mit derselben ID</translation>
    </message>
    <message>
        <source>Two packs, one path in two spellings</source>
        <translation>Zwei Packs, ein Pfad in zwei Schreibweisen</translation>
    </message>
    <message>
        <source>Two stars in a pattern</source>
        <translation>Zwei Sterne in einem Muster</translation>
    </message>
    <message>
        <source>Two stored paths that differ in letter case only</source>
        <translation>Zwei Pfade im Pack, nur in Groß- und Kleinschreibung verschieden</translation>
    </message>
    <message>
        <source>Two versions of the same lines</source>
        <translation>Zwei Fassungen derselben Zeilen</translation>
    </message>
    <message>
        <source>Your own data in a pack that Apple hosts</source>
        <translation>Eigene Daten in einem Pack, das Apple hostet</translation>
    </message>
    <message>
        <source>iPadOS instead of iOS</source>
        <translation>iPadOS statt iOS</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>A selector names it exactly. Remove the selector if that is not meant.</source>
        <translation>Eine Auswahlregel nennt sie genau. Die Auswahlregel entfernen, wenn das nicht gewollt ist.</translation>
    </message>
    <message>
        <source>A wildcard does not match a leading dot here; Apple does not document it. Name them.</source>
        <translation>Ein Platzhalter passt hier nicht auf einen Punkt am Anfang; Apple dokumentiert es nicht. Die Dateien einzeln nennen.</translation>
    </message>
    <message>
        <source>Add a pack in {primary}, which people get whose languages have none, or one without a language.</source>
        <translation>Ein Pack in {primary} hinzufügen, das alle erhalten, für deren Sprache es keines gibt, oder eines ohne Sprache.</translation>
    </message>
    <message>
        <source>Add a pack in {tag}, or mark {language} as not required.</source>
        <translation>Ein Pack in {tag} hinzufügen oder {language} als nicht verlangt markieren.</translation>
    </message>
    <message>
        <source>Add downloadPolicy: essential, prefetch or onDemand.</source>
        <translation>downloadPolicy hinzufügen: essential, prefetch oder onDemand.</translation>
    </message>
    <message>
        <source>Add fileSelectors with the files and folders to ship.</source>
        <translation>fileSelectors hinzufügen, mit den Dateien und Ordnern, die ausgeliefert werden sollen.</translation>
    </message>
    <message>
        <source>Add installationEventTypes: firstInstallation, subsequentUpdate or both.</source>
        <translation>installationEventTypes hinzufügen: firstInstallation, subsequentUpdate oder beide.</translation>
    </message>
    <message>
        <source>Add packs in these languages, or a pack without a language for everybody.</source>
        <translation>Packs in diesen Sprachen hinzufügen oder ein Pack ohne Sprache für alle.</translation>
    </message>
    <message>
        <source>Add platforms, for example iOS and macOS.</source>
        <translation>platforms hinzufügen, zum Beispiel iOS und macOS.</translation>
    </message>
    <message>
        <source>Add the files and folders to ship.</source>
        <translation>Die Dateien und Ordner hinzufügen, die ausgeliefert werden sollen.</translation>
    </message>
    <message>
        <source>Add the files, or make sure that the app does without them.</source>
        <translation>Die Dateien hinzufügen oder dafür sorgen, dass die App ohne sie auskommt.</translation>
    </message>
    <message>
        <source>Add the files, or mark {language} as not required.</source>
        <translation>Die Dateien hinzufügen oder {language} als nicht verlangt markieren.</translation>
    </message>
    <message>
        <source>Add {lacks}: the two belong together.</source>
        <translation>{lacks} hinzufügen: die beiden gehören zusammen.</translation>
    </message>
    <message>
        <source>Add {platform} again; App Store Connect lets a pack&apos;s platforms only grow.</source>
        <translation>{platform} wieder hinzufügen; in App Store Connect können die Plattformen eines Packs nur mehr werden.</translation>
    </message>
    <message>
        <source>All packs together are {used} before compression, {share} % of Apple&apos;s {limit} (as of {seen}).</source>
        <translation>Alle Packs zusammen sind vor der Komprimierung {used} groß, {share} % von Apples {limit} (Stand {seen}).</translation>
    </message>
    <message>
        <source>All packs together are {used} before compression; Apple hosts up to {limit} (as of {seen}).</source>
        <translation>Alle Packs zusammen sind vor der Komprimierung {used} groß; Apple hostet bis zu {limit} (Stand {seen}).</translation>
    </message>
    <message>
        <source>All packs together are {used}, {over} over this project&apos;s budget of {budget}.</source>
        <translation>Alle Packs zusammen sind {used} groß, {over} über dem Budget dieses Projekts von {budget}.</translation>
    </message>
    <message numerus="yes">
        <source>All {count} packs together are more than the {limit} that Apple hosts (as of {seen}).</source>
        <translation>
            <numerusform>{count} Pack ist mehr als die {limit}, die Apple hostet (Stand {seen}).</numerusform>
            <numerusform>Alle {count} Packs zusammen sind mehr als die {limit}, die Apple hostet (Stand {seen}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} packs together are more than {limit}, the limit on Apple&apos;s older pages; newer ones say {newer} (as of {seen}).</source>
        <translation>
            <numerusform>{count} Pack ist mehr als {limit}, die Grenze auf Apples älteren Seiten; neuere nennen {newer} (Stand {seen}).</numerusform>
            <numerusform>Alle {count} Packs zusammen sind mehr als {limit}, die Grenze auf Apples älteren Seiten; neuere nennen {newer} (Stand {seen}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} packs together take {rounds} submissions; one has room for {limit} (as of {seen}).</source>
        <translation>
            <numerusform>{count} Pack braucht {rounds} Einreichungen; in eine passen {limit} (Stand {seen}).</numerusform>
            <numerusform>Alle {count} Packs zusammen brauchen {rounds} Einreichungen; in eine passen {limit} (Stand {seen}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Apple&apos;s template has such commas too; other programs may refuse the file.</source>
        <translation>Auch Apples Vorlage hat solche Kommas; andere Programme lehnen die Datei vielleicht ab.</translation>
    </message>
    <message>
        <source>Asset packs can use language, script and region only.</source>
        <translation>Asset-Packs können nur Sprache, Schrift und Region verwenden.</translation>
    </message>
    <message>
        <source>Change its permissions, or exclude it.</source>
        <translation>Die Berechtigungen ändern oder sie ausschließen.</translation>
    </message>
    <message>
        <source>Change its permissions, or take it out of the manifest folder.</source>
        <translation>Die Berechtigungen ändern oder die Datei aus dem Manifestordner nehmen.</translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or do not select it.</source>
        <translation>Die Berechtigungen des Ordners ändern oder ihn nicht auswählen.</translation>
    </message>
    <message>
        <source>Change the ignore rules, name the files one by one, or remove it.</source>
        <translation>Die Ignorierregeln ändern, die Dateien einzeln nennen oder die Auswahlregel entfernen.</translation>
    </message>
    <message>
        <source>Check its spelling. It is kept as it is.</source>
        <translation>Die Schreibweise prüfen. Der Schlüssel bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Check that this file is a manifest and not something else.</source>
        <translation>Prüfen, ob diese Datei ein Manifest ist und nicht etwas anderes.</translation>
    </message>
    <message>
        <source>Check the source root, and that its disk is connected.</source>
        <translation>Den Quellordner prüfen und ob sein Datenträger verbunden ist.</translation>
    </message>
    <message>
        <source>Check the spelling and the source root, or remove the selector.</source>
        <translation>Schreibweise und Quellordner prüfen oder die Auswahlregel entfernen.</translation>
    </message>
    <message>
        <source>Check the spelling: an exclusion names one source path exactly.</source>
        <translation>Die Schreibweise prüfen: ein Ausschluss nennt genau einen Quellpfad.</translation>
    </message>
    <message>
        <source>Choose Xcode 27 for this project, or do without the key.</source>
        <translation>Für dieses Projekt Xcode 27 wählen oder auf den Schlüssel verzichten.</translation>
    </message>
    <message>
        <source>Each file ships once here; what Apple&apos;s packager does is not documented.</source>
        <translation>Jede Datei wird hier einmal ausgeliefert; was Apples Packprogramm tut, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Exclude it.</source>
        <translation>Ausschließen.</translation>
    </message>
    <message>
        <source>Export or copy it again, or leave it out of the pack.</source>
        <translation>Neu exportieren oder kopieren oder aus dem Pack auslassen.</translation>
    </message>
    <message>
        <source>Fetch the real file with “git lfs pull”.</source>
        <translation>Die echte Datei mit „git lfs pull“ holen.</translation>
    </message>
    <message>
        <source>Give each pack an ID of its own.</source>
        <translation>Jedem Pack eine eigene ID geben.</translation>
    </message>
    <message>
        <source>Give it another ID; their output files would replace each other.</source>
        <translation>Eine andere ID geben; die Ausgabedateien würden einander ersetzen.</translation>
    </message>
    <message>
        <source>Give it one; it can never be changed once the pack is in the store.</source>
        <translation>Eine geben; sie kann nie geändert werden, sobald das Pack im Store ist.</translation>
    </message>
    <message>
        <source>Give the pack a new ID.</source>
        <translation>Dem Pack eine neue ID geben.</translation>
    </message>
    <message>
        <source>Give them the contents elsewhere, or raise the app&apos;s lowest OS to 27.</source>
        <translation>Ihnen den Inhalt anderswo geben oder das niedrigste OS der App auf 27 heben.</translation>
    </message>
    <message>
        <source>It stays on people&apos;s devices until it is archived; once it is, add its ID to the archived ones.</source>
        <translation>Es bleibt auf den Geräten, bis es archiviert ist; danach seine ID zu den archivierten hinzufügen.</translation>
    </message>
    <message>
        <source>Join packs that people always need together.</source>
        <translation>Packs zusammenlegen, die immer zusammen gebraucht werden.</translation>
    </message>
    <message>
        <source>Keep exactly one.</source>
        <translation>Genau eine behalten.</translation>
    </message>
    <message>
        <source>Keep one copy, and let the app read that.</source>
        <translation>Eine Kopie behalten und die App diese lesen lassen.</translation>
    </message>
    <message>
        <source>Keep one copy, in a pack that everybody has who needs it, and let the app read that.</source>
        <translation>Eine Kopie behalten, in einem Pack, das alle haben, die sie brauchen, und die App diese lesen lassen.</translation>
    </message>
    <message>
        <source>Keep one of them. Version control could not decide and left both between marks.</source>
        <translation>Eine davon behalten. Die Versionsverwaltung konnte nicht entscheiden und ließ beide zwischen Markierungen stehen.</translation>
    </message>
    <message>
        <source>Keep the files as long as older versions of the app read them, or give new contents a new pack.</source>
        <translation>Die Dateien behalten, solange ältere Versionen der App sie lesen, oder neuem Inhalt ein neues Pack geben.</translation>
    </message>
    <message>
        <source>Leave it out of one pack: as soon as one of the two changes, apps get either.</source>
        <translation>Aus einem Pack auslassen: sobald sich eine der beiden ändert, erhalten Apps die eine oder die andere.</translation>
    </message>
    <message>
        <source>Leave it out of one pack: which of the two an app would get is undefined.</source>
        <translation>Aus einem Pack auslassen: welche der beiden eine App erhielte, ist nicht festgelegt.</translation>
    </message>
    <message>
        <source>Leave it out of the pack, and ship it inside the app if it is needed.</source>
        <translation>Aus dem Pack auslassen und in der App ausliefern, wenn es gebraucht wird.</translation>
    </message>
    <message>
        <source>Leave it out, or rename it, if it is not meant to ship.</source>
        <translation>Auslassen oder umbenennen, wenn es nicht ausgeliefert werden soll.</translation>
    </message>
    <message>
        <source>Leave such files out, unless the app itself opens them.</source>
        <translation>Solche Dateien auslassen, außer die App selbst öffnet sie.</translation>
    </message>
    <message>
        <source>Look at what their selectors take; most likely one takes too much.</source>
        <translation>Nachsehen, was die Auswahlregeln erfassen; wahrscheinlich erfasst eine zu viel.</translation>
    </message>
    <message>
        <source>Look up Apple&apos;s present limit, or join packs.</source>
        <translation>Apples jetzige Grenze nachsehen oder Packs zusammenlegen.</translation>
    </message>
    <message>
        <source>Look whether they were forgotten when the others were translated.</source>
        <translation>Nachsehen, ob sie vergessen wurden, als die anderen übersetzt wurden.</translation>
    </message>
    <message>
        <source>Mend the text at this place; what can be read is shown meanwhile.</source>
        <translation>Den Text an dieser Stelle korrigieren; bis dahin wird gezeigt, was gelesen werden kann.</translation>
    </message>
    <message>
        <source>Move it below the source root, or point a manifest&apos;s sourceRoot at it.</source>
        <translation>Unter den Quellordner verschieben oder sourceRoot eines Manifests darauf richten.</translation>
    </message>
    <message>
        <source>Move its files to the other one; on a Mac they would be one folder.</source>
        <translation>Die Dateien in den anderen verschieben; auf einem Mac wären sie ein Ordner.</translation>
    </message>
    <message>
        <source>Name firstInstallation, subsequentUpdate or both.</source>
        <translation>firstInstallation, subsequentUpdate oder beide nennen.</translation>
    </message>
    <message>
        <source>Name the files to leave out one by one.</source>
        <translation>Die auszulassenden Dateien einzeln nennen.</translation>
    </message>
    <message>
        <source>Name the folders and files in it one by one.</source>
        <translation>Die Ordner und Dateien darin einzeln nennen.</translation>
    </message>
    <message>
        <source>Name the platforms that the app has.</source>
        <translation>Die Plattformen nennen, die die App hat.</translation>
    </message>
    <message>
        <source>Package it again with Xcode 27.0 or later; Apple&apos;s release notes of Xcode 27 name the fault.</source>
        <translation>Neu packen mit Xcode 27.0 oder neuer; Apples Versionshinweise zu Xcode 27 nennen den Fehler.</translation>
    </message>
    <message>
        <source>Plan for it: from {notice} % on, Apple sends a notice.</source>
        <translation>Einplanen: ab {notice} % schickt Apple eine Mitteilung.</translation>
    </message>
    <message>
        <source>Plan which come first: packs go with the app&apos;s first version in one submission.</source>
        <translation>Planen, welche zuerst kommen: Packs gehen mit der ersten Version der App in einer Einreichung.</translation>
    </message>
    <message>
        <source>Put a file into it if the app expects the folder.</source>
        <translation>Eine Datei hineinlegen, wenn die App den Ordner erwartet.</translation>
    </message>
    <message>
        <source>Put manifests into {folder}.</source>
        <translation>Manifeste in {folder} legen.</translation>
    </message>
    <message>
        <source>Put the file itself there, or exclude the link.</source>
        <translation>Die Datei selbst dorthin legen oder die Verknüpfung ausschließen.</translation>
    </message>
    <message>
        <source>Put the files for one language into one pack, or rename one of them.</source>
        <translation>Die Dateien einer Sprache in ein Pack legen oder eine davon umbenennen.</translation>
    </message>
    <message>
        <source>Remove it; a manifest from which a pack is built does not carry it.</source>
        <translation>Entfernen; ein Manifest, aus dem ein Pack gebaut wird, enthält es nicht.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Eines der beiden entfernen.</translation>
    </message>
    <message>
        <source>Remove one of the two; which one would count is not documented.</source>
        <translation>Eines der beiden entfernen; welches zählen würde, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Remove the key or mend its spelling.</source>
        <translation>Den Schlüssel entfernen oder seine Schreibweise korrigieren.</translation>
    </message>
    <message>
        <source>Remove the language for a pack that is for everybody, or name one.</source>
        <translation>Die Sprache entfernen, damit das Pack für alle ist, oder eine nennen.</translation>
    </message>
    <message>
        <source>Remove the language: a pack without one is for everybody.</source>
        <translation>Die Sprache entfernen: ein Pack ohne Sprache ist für alle.</translation>
    </message>
    <message>
        <source>Remove the selector, or the exclusions.</source>
        <translation>Die Auswahlregel oder die Ausschlüsse entfernen.</translation>
    </message>
    <message>
        <source>Remove the selector; such files are never shipped.</source>
        <translation>Die Auswahlregel entfernen; solche Dateien werden nie ausgeliefert.</translation>
    </message>
    <message>
        <source>Remove userInfo, or set the project&apos;s hosting to your own server.</source>
        <translation>userInfo entfernen oder das Hosting des Projekts auf den eigenen Server stellen.</translation>
    </message>
    <message>
        <source>Rename it to what it is, or export it again as what its name says.</source>
        <translation>Nach dem benennen, was es ist, oder neu exportieren als das, was der Name sagt.</translation>
    </message>
    <message>
        <source>Rename it; Windows drops the ending, and two names can become one.</source>
        <translation>Umbenennen; Windows lässt die Endung weg, und aus zwei Namen kann einer werden.</translation>
    </message>
    <message>
        <source>Rename it; on Windows nobody could make a file of that name.</source>
        <translation>Umbenennen; unter Windows könnte niemand eine Datei dieses Namens anlegen.</translation>
    </message>
    <message>
        <source>Rename it; on Windows nobody could open or unpack it.</source>
        <translation>Umbenennen; unter Windows könnte niemand sie öffnen oder entpacken.</translation>
    </message>
    <message>
        <source>Rename it; two such names can look the same and not be the same.</source>
        <translation>Umbenennen; zwei solche Namen können gleich aussehen und verschieden sein.</translation>
    </message>
    <message>
        <source>Rename one of them; on a Mac or on Windows only one of the two can be there.</source>
        <translation>Eine davon umbenennen; auf einem Mac oder unter Windows kann nur eine der beiden da sein.</translation>
    </message>
    <message>
        <source>Rename one of them; on a Mac they would be one file.</source>
        <translation>Eine davon umbenennen; auf einem Mac wären sie eine Datei.</translation>
    </message>
    <message>
        <source>Rename or remove one of the two.</source>
        <translation>Eine der beiden umbenennen oder entfernen.</translation>
    </message>
    <message>
        <source>Rename the file to end in .json; Apple&apos;s packager refuses other names.</source>
        <translation>Der Datei die Endung .json geben; Apples Packprogramm lehnt andere Namen ab.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Die Datei umbenennen.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 in a text editor.</source>
        <translation>Die Datei in einem Texteditor als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>See that the file is there and complete; a build needs to read it.</source>
        <translation>Dafür sorgen, dass die Datei da und vollständig ist; ein Build muss sie lesen.</translation>
    </message>
    <message>
        <source>Spell both alike: an app that asks for one does not find the other on an iPhone.</source>
        <translation>Beide gleich schreiben: eine App, die die eine verlangt, findet auf einem iPhone die andere nicht.</translation>
    </message>
    <message>
        <source>Stay below {limit} characters to be safe.</source>
        <translation>Zur Sicherheit unter {limit} Zeichen bleiben.</translation>
    </message>
    <message>
        <source>Store it under another name; a .pack.zip cannot hold it so.</source>
        <translation>Unter einem anderen Namen ablegen; ein .pack.zip kann sie so nicht enthalten.</translation>
    </message>
    <message>
        <source>Store one of them elsewhere, or exclude it.</source>
        <translation>Eine davon anderswo ablegen oder ausschließen.</translation>
    </message>
    <message>
        <source>Store one of them under another name.</source>
        <translation>Eine davon unter einem anderen Namen ablegen.</translation>
    </message>
    <message>
        <source>Such IDs are fmadapter-NAME-VARIANT, with no hyphen in the name or the variant.</source>
        <translation>Solche IDs lauten fmadapter-NAME-VARIANT, ohne Bindestrich im Namen oder in der Variante.</translation>
    </message>
    <message>
        <source>Take files out or split it, or raise the budget in the settings.</source>
        <translation>Dateien herausnehmen, das Pack aufteilen oder das Budget in den Einstellungen heben.</translation>
    </message>
    <message>
        <source>Take files out, or raise the budget in the project&apos;s settings.</source>
        <translation>Dateien herausnehmen oder das Budget in den Projekteinstellungen heben.</translation>
    </message>
    <message>
        <source>Take files out; a build shows what is left after compression.</source>
        <translation>Dateien herausnehmen; ein Build zeigt, was nach der Komprimierung bleibt.</translation>
    </message>
    <message>
        <source>Take it out of the project&apos;s settings, or choose another one there.</source>
        <translation>Aus den Projekteinstellungen entfernen oder dort etwas anderes wählen.</translation>
    </message>
    <message>
        <source>Take the events out, or choose essential or prefetch.</source>
        <translation>Die Ereignisse entfernen oder essential oder prefetch wählen.</translation>
    </message>
    <message>
        <source>That is allowed; check that it is meant, for other people will get the pack.</source>
        <translation>Das ist erlaubt; prüfen, ob es gewollt ist, denn andere Leute erhalten dann das Pack.</translation>
    </message>
    <message>
        <source>That is allowed; people in all its countries may get the pack.</source>
        <translation>Das ist erlaubt; Leute in allen Ländern davon erhalten das Pack vielleicht.</translation>
    </message>
    <message>
        <source>That should do no harm, for no device gets both; Apple does not document it.</source>
        <translation>Das sollte nicht schaden, denn kein Gerät erhält beide; Apple dokumentiert es nicht.</translation>
    </message>
    <message>
        <source>The largest are listed one by one; begin with those.</source>
        <translation>Die größten sind einzeln aufgelistet; mit diesen beginnen.</translation>
    </message>
    <message>
        <source>The smaller files of {groups} have the same bytes among each other: {size} too much.</source>
        <translation>Die kleineren Dateien aus {groups} haben untereinander dieselben Bytes: {size} zu viel.</translation>
    </message>
    <message>
        <source>They are matched and stored joined (NFC); write them so here too.</source>
        <translation>Sie werden zusammengesetzt (NFC) abgeglichen und abgelegt; auch hier so schreiben.</translation>
    </message>
    <message>
        <source>Use a language, script or region that the ISO lists have.</source>
        <translation>Eine Sprache, Schrift oder Region aus den ISO-Listen verwenden.</translation>
    </message>
    <message>
        <source>Use a shorter name; a letter with an accent takes two bytes or more.</source>
        <translation>Einen kürzeren Namen verwenden; ein Buchstabe mit Akzent braucht zwei Bytes oder mehr.</translation>
    </message>
    <message>
        <source>Use directory for everything below a folder, or one * a folder.</source>
        <translation>directory für alles unter einem Ordner verwenden oder ein * pro Ordner.</translation>
    </message>
    <message>
        <source>Use essential, prefetch or onDemand, spelled so.</source>
        <translation>essential, prefetch oder onDemand verwenden, genau so geschrieben.</translation>
    </message>
    <message>
        <source>Use file, directory, filePattern, fileSource with fileDestination, directorySource with directoryDestination, or fileExclusion.</source>
        <translation>file, directory, filePattern, fileSource mit fileDestination, directorySource mit directoryDestination oder fileExclusion verwenden.</translation>
    </message>
    <message>
        <source>Use firstInstallation or subsequentUpdate, spelled so.</source>
        <translation>firstInstallation oder subsequentUpdate verwenden, genau so geschrieben.</translation>
    </message>
    <message>
        <source>Use iOS, macOS, tvOS or visionOS, spelled so.</source>
        <translation>iOS, macOS, tvOS oder visionOS verwenden, genau so geschrieben.</translation>
    </message>
    <message>
        <source>Use letters, digits and inner hyphens only, for example {suggestion}.</source>
        <translation>Nur Buchstaben, Ziffern und Bindestriche im Inneren verwenden, zum Beispiel {suggestion}.</translation>
    </message>
    <message>
        <source>Use shorter names or fewer folders.</source>
        <translation>Kürzere Namen oder weniger Ordner verwenden.</translation>
    </message>
    <message>
        <source>Use shorter names: with its folder it passes 260, where some Windows programs stop.</source>
        <translation>Kürzere Namen verwenden: mit dem Ordner sind es mehr als 260, wo manche Windows-Programme aufhören.</translation>
    </message>
    <message>
        <source>Use the key {key} for it.</source>
        <translation>Dafür den Schlüssel {key} verwenden.</translation>
    </message>
    <message>
        <source>Write a selector of its own for each.</source>
        <translation>Für jede eine eigene Auswahlregel schreiben.</translation>
    </message>
    <message>
        <source>Write a tag such as en, pt-BR or zh-Hant.</source>
        <translation>Eine Kennung wie en, pt-BR oder zh-Hant schreiben.</translation>
    </message>
    <message>
        <source>Write an ID of letters, digits and hyphens.</source>
        <translation>Eine ID aus Buchstaben, Ziffern und Bindestrichen schreiben.</translation>
    </message>
    <message>
        <source>Write forward slashes, on Windows too.</source>
        <translation>Normale Schrägstriche schreiben, auch unter Windows.</translation>
    </message>
    <message>
        <source>Write hyphens between the parts.</source>
        <translation>Bindestriche zwischen die Teile schreiben.</translation>
    </message>
    <message>
        <source>Write iOS; it covers iPad.</source>
        <translation>iOS schreiben; es schließt das iPad ein.</translation>
    </message>
    <message>
        <source>Write it as the disk spells it.</source>
        <translation>So schreiben wie auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Write it relative to the manifest, so that it holds on other computers.</source>
        <translation>Relativ zum Manifest schreiben, damit es auch auf anderen Computern gilt.</translation>
    </message>
    <message>
        <source>Write it relative to the source root.</source>
        <translation>Relativ zum Quellordner schreiben.</translation>
    </message>
    <message>
        <source>Write language, then script and region where needed: zh-Hans-CN.</source>
        <translation>Sprache schreiben, dann Schrift und Region, wo nötig: zh-Hans-CN.</translation>
    </message>
    <message>
        <source>Write one asset pack a file, all of it in one pair of braces.</source>
        <translation>Ein Asset-Pack pro Datei schreiben, alles in einem Klammerpaar.</translation>
    </message>
    <message>
        <source>Write the path again by hand.</source>
        <translation>Den Pfad von Hand neu schreiben.</translation>
    </message>
    <message>
        <source>Write the path without it, or move the source root up.</source>
        <translation>Den Pfad ohne es schreiben oder den Quellordner nach oben verlegen.</translation>
    </message>
    <message>
        <source>Write the path without them.</source>
        <translation>Den Pfad ohne sie schreiben.</translation>
    </message>
    <message>
        <source>Write {expected}.</source>
        <translation>{expected} schreiben.</translation>
    </message>
    <message>
        <source>Write {old} again unless this is meant: a new ID is a new pack, and devices keep the old one.</source>
        <translation>Wieder {old} schreiben, außer dies ist gewollt: eine neue ID ist ein neues Pack, und Geräte behalten das alte.</translation>
    </message>
    <message>
        <source>Write {right}.</source>
        <translation>{right} schreiben.</translation>
    </message>
    <message>
        <source>Write {tag}, unless the longer tag is used for it everywhere else.</source>
        <translation>{tag} schreiben, außer die längere Kennung wird sonst überall dafür verwendet.</translation>
    </message>
    <message>
        <source>Write {tag}, which devices take it for, or {other}.</source>
        <translation>{tag} schreiben, wofür Geräte es halten, oder {other}.</translation>
    </message>
    <message>
        <source>Write {tag}.</source>
        <translation>{tag} schreiben.</translation>
    </message>
    <message>
        <source>Write {tag}: a device may take packs of one spelling only (predicted, not tested).</source>
        <translation>{tag} schreiben: ein Gerät nimmt vielleicht nur Packs einer Schreibweise (vorhergesagt, nicht getestet).</translation>
    </message>
    <message>
        <source>{family} has no pack in {language} ({tag}), which this project requires.</source>
        <translation>{family} hat kein Pack in {language} ({tag}), das dieses Projekt verlangt.</translation>
    </message>
    <message>
        <source>{family} has no pack in {primary}, the app&apos;s primary language, and none for everybody.</source>
        <translation>{family} hat kein Pack in {primary}, der Hauptsprache der App, und keines für alle.</translation>
    </message>
    <message>
        <source>{family} lacks {languages}, which {against}. Whoever resolves to such a language is predicted to get no pack of {family}.</source>
        <translation>In {family} fehlt: {languages}; {against}. Wer auf so eine Sprache kommt, erhält nach Vorhersage kein Pack von {family}.</translation>
    </message>
    <message>
        <source>{file} in {first} has the same bytes as {other} in {second}{more}: {size} too much.</source>
        <translation>{file} in {first} hat dieselben Bytes wie {other} in {second}{more}: {size} zu viel.</translation>
    </message>
    <message>
        <source>{file} in {pack} and {other} in {first} differ in upper and lower case only.</source>
        <translation>{file} in {pack} und {other} in {first} unterscheiden sich nur in Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>{file} in {pack} cannot be read: you have no permission for it.</source>
        <translation>{file} in {pack} kann nicht gelesen werden: die Berechtigung dafür fehlt.</translation>
    </message>
    <message>
        <source>{file} in {pack} could not be looked into: {reason}.</source>
        <translation>{file} in {pack} konnte nicht untersucht werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} in {pack} differs from {first} in upper and lower case only.</source>
        <translation>{file} in {pack} unterscheidet sich von {first} nur in Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>{file} in {pack} excludes nothing: * and ? mean nothing in an exclusion.</source>
        <translation>{file} in {pack} schließt nichts aus: * und ? bedeuten in einem Ausschluss nichts.</translation>
    </message>
    <message>
        <source>{file} in {pack} excludes nothing: the file is spelled {near}.</source>
        <translation>{file} in {pack} schließt nichts aus: die Datei schreibt sich {near}.</translation>
    </message>
    <message>
        <source>{file} in {pack} has a backslash or a control character in its name.</source>
        <translation>{file} in {pack} hat einen Backslash oder ein Steuerzeichen im Namen.</translation>
    </message>
    <message numerus="yes">
        <source>{file} in {pack} has a name of {count} bytes; no system keeps more than {limit}.</source>
        <translation>
            <numerusform>{file} in {pack} hat einen Namen mit {count} Byte; kein System behält mehr als {limit}.</numerusform>
            <numerusform>{file} in {pack} hat einen Namen mit {count} Bytes; kein System behält mehr als {limit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} in {pack} has a name that Windows keeps for a device, with any ending.</source>
        <translation>{file} in {pack} hat einen Namen, den Windows mit jeder Endung einem Gerät vorbehält.</translation>
    </message>
    <message>
        <source>{file} in {pack} has a name that ends in {ending}.</source>
        <translation>{file} in {pack} hat einen Namen, der auf {ending} endet.</translation>
    </message>
    <message>
        <source>{file} in {pack} has a name that is not written in UTF-8.</source>
        <translation>{file} in {pack} hat einen Namen, der nicht in UTF-8 geschrieben ist.</translation>
    </message>
    <message>
        <source>{file} in {pack} has a path of more than {limit} bytes.</source>
        <translation>{file} in {pack} hat einen Pfad von mehr als {limit} Bytes.</translation>
    </message>
    <message numerus="yes">
        <source>{file} in {pack} has a path of {count} characters{more}.</source>
        <translation>
            <numerusform>{file} in {pack} hat einen Pfad mit {count} Zeichen{more}.</numerusform>
            <numerusform>{file} in {pack} hat einen Pfad mit {count} Zeichen{more}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} in {pack} has the name of an open pack&apos;s own index.</source>
        <translation>{file} in {pack} heißt wie das Verzeichnis eines offenen Packs.</translation>
    </message>
    <message>
        <source>{file} in {pack} has the name of {what}.</source>
        <translation>Der Name von {file} in {pack} deutet hin auf {what}.</translation>
    </message>
    <message>
        <source>{file} in {pack} has the same bytes as {other} in it{more}: {size} too much.</source>
        <translation>{file} in {pack} hat dieselben Bytes wie {other} darin{more}: {size} zu viel.</translation>
    </message>
    <message>
        <source>{file} in {pack} has {letters} in its name, which Windows does not allow.</source>
        <translation>{file} in {pack} enthält im Namen {letters}, was Windows nicht erlaubt.</translation>
    </message>
    <message>
        <source>{file} in {pack} has {what} in its name.</source>
        <translation>{file} in {pack} enthält im Namen {what}.</translation>
    </message>
    <message>
        <source>{file} in {pack} is a file of the project itself, or a pack it builds.</source>
        <translation>{file} in {pack} ist eine Datei des Projekts selbst oder ein Pack, das es baut.</translation>
    </message>
    <message>
        <source>{file} in {pack} is a link, and what it points to may change.</source>
        <translation>{file} in {pack} ist eine Verknüpfung, und ihr Ziel kann sich ändern.</translation>
    </message>
    <message>
        <source>{file} in {pack} is a program for macOS, which Apple forbids in asset packs.</source>
        <translation>{file} in {pack} ist ein Programm für macOS, was Apple in Asset-Packs verbietet.</translation>
    </message>
    <message>
        <source>{file} in {pack} is a working file ({program}) and would ship.</source>
        <translation>{file} in {pack} ist eine Arbeitsdatei ({program}) und würde ausgeliefert.</translation>
    </message>
    <message>
        <source>{file} in {pack} is empty: there is nothing in it.</source>
        <translation>{file} in {pack} ist leer: nichts ist darin.</translation>
    </message>
    <message>
        <source>{file} in {pack} is not a file but a device, pipe or socket.</source>
        <translation>{file} in {pack} ist keine Datei, sondern ein Gerät, eine Pipe oder ein Socket.</translation>
    </message>
    <message>
        <source>{file} in {pack} is not the file itself but a note by Git LFS.</source>
        <translation>{file} in {pack} ist nicht die Datei selbst, sondern ein Vermerk von Git LFS.</translation>
    </message>
    <message>
        <source>{file} in {pack} is spelled {other} in {first}, for another language.</source>
        <translation>{file} in {pack} ist in {first}, für eine andere Sprache, {other} geschrieben.</translation>
    </message>
    <message>
        <source>{file} in {pack} is {kind}, although its name ends in .{ending}.</source>
        <translation>{file} in {pack} ist {kind}, obwohl der Name auf .{ending} endet.</translation>
    </message>
    <message>
        <source>{file} in {pack} lies beside {twin}, which differs in upper and lower case only.</source>
        <translation>{file} in {pack} liegt neben {twin}, nur in Groß- und Kleinschreibung verschieden.</translation>
    </message>
    <message>
        <source>{file} in {pack} ships although the rule {rule} ignores it.</source>
        <translation>{file} in {pack} wird ausgeliefert, obwohl die Regel {rule} sie ignoriert.</translation>
    </message>
    <message>
        <source>{file} in {pack} stands twice on the disk, with accents written two ways.</source>
        <translation>{file} in {pack} steht zweimal auf dem Datenträger, mit Akzenten in zwei Schreibweisen.</translation>
    </message>
    <message>
        <source>{file} in {pack} would be a file and a folder at once.</source>
        <translation>{file} in {pack} wäre zugleich Datei und Ordner.</translation>
    </message>
    <message>
        <source>{file} in {pack} would come from two files: {first} and {second}.</source>
        <translation>{file} in {pack} käme aus zwei Dateien: {first} und {second}.</translation>
    </message>
    <message>
        <source>{file} is a file in {pack} and a folder in {first}.</source>
        <translation>{file} ist in {pack} eine Datei und in {first} ein Ordner.</translation>
    </message>
    <message>
        <source>{file} is excluded from {pack}, and no selector takes such a file.</source>
        <translation>{file} ist aus {pack} ausgeschlossen, und keine Auswahlregel nimmt so eine Datei.</translation>
    </message>
    <message>
        <source>{file} is in {pack} and in {first} too, with the same bytes.</source>
        <translation>{file} ist in {pack} und auch in {first}, mit denselben Bytes.</translation>
    </message>
    <message>
        <source>{file} is in {pack} and in {first} too; {bytes}.</source>
        <translation>{file} ist in {pack} und auch in {first}; {bytes}.</translation>
    </message>
    <message>
        <source>{file} is in {pack} for {language} and in {first} for {other}, which mean the same.</source>
        <translation>{file} ist in {pack} für {language} und in {first} für {other}, was dasselbe bedeutet.</translation>
    </message>
    <message>
        <source>{folder} cannot be read, so {pack} would ship without what is in it.</source>
        <translation>{folder} kann nicht gelesen werden; {pack} würde ohne den Inhalt ausgeliefert.</translation>
    </message>
    <message>
        <source>{folder} in {pack} is a folder beside {first}, in other upper and lower case.</source>
        <translation>{folder} in {pack} ist ein Ordner neben {first}, nur in Groß- und Kleinschreibung verschieden.</translation>
    </message>
    <message>
        <source>{folder} in {pack} is empty{more}, and empty folders are not stored.</source>
        <translation>{folder} in {pack} ist leer{more}, und leere Ordner werden nicht abgelegt.</translation>
    </message>
    <message>
        <source>{folder} is a watched folder of {pack}, and no pack can take files from it.</source>
        <translation>{folder} ist ein beobachteter Ordner von {pack}, und kein Pack kann Dateien daraus nehmen.</translation>
    </message>
    <message>
        <source>{folder}, the source root of {pack}, is not a folder that is there.</source>
        <translation>{folder}, der Quellordner von {pack}, ist kein vorhandener Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>{pack} and {first} have {count} more paths in common.</source>
        <translation>
            <numerusform>{pack} und {first} haben {count} weiteren Pfad gemeinsam.</numerusform>
            <numerusform>{pack} und {first} haben {count} weitere Pfade gemeinsam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pack} and {first} have {count} paths in common, such as {file}, but no platform.</source>
        <translation>
            <numerusform>{pack} und {first} haben {count} Pfad gemeinsam, {file}, aber keine Plattform.</numerusform>
            <numerusform>{pack} und {first} haben {count} Pfade gemeinsam, etwa {file}, aber keine Plattform.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} cannot be read from here on: {detail}.</source>
        <translation>{pack} kann ab hier nicht gelesen werden: {detail}.</translation>
    </message>
    <message>
        <source>{pack} carries userInfo, which is for packs on your own server only.</source>
        <translation>{pack} enthält userInfo, das nur für Packs auf dem eigenen Server ist.</translation>
    </message>
    <message>
        <source>{pack} differs from {first} in upper and lower case only.</source>
        <translation>{pack} unterscheidet sich von {first} nur in Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>{pack} does not say for which platforms it is.</source>
        <translation>{pack} sagt nicht, für welche Plattformen es ist.</translation>
    </message>
    <message>
        <source>{pack} had the ID {old} when it was built last.</source>
        <translation>{pack} hatte beim letzten Build die ID {old}.</translation>
    </message>
    <message>
        <source>{pack} has a comma after the last value here.</source>
        <translation>{pack} hat hier ein Komma nach dem letzten Wert.</translation>
    </message>
    <message>
        <source>{pack} has a download policy {name}, which does not exist.</source>
        <translation>{pack} hat eine Download-Richtlinie {name}, die es nicht gibt.</translation>
    </message>
    <message>
        <source>{pack} has a file selector of no known form (keys: {keys}).</source>
        <translation>{pack} hat eine Auswahlregel von unbekannter Form (Schlüssel: {keys}).</translation>
    </message>
    <message>
        <source>{pack} has a file selector with the key {key}, which does not exist.</source>
        <translation>{pack} hat eine Auswahlregel mit dem Schlüssel {key}, den es nicht gibt.</translation>
    </message>
    <message>
        <source>{pack} has a file selector with {has} but without {lacks}.</source>
        <translation>{pack} hat eine Auswahlregel mit {has}, aber ohne {lacks}.</translation>
    </message>
    <message>
        <source>{pack} has a path with a control character in it.</source>
        <translation>{pack} enthält einen Pfad mit einem Steuerzeichen.</translation>
    </message>
    <message>
        <source>{pack} has a toolsVersion, which Apple&apos;s packager writes by itself.</source>
        <translation>{pack} hat ein toolsVersion, das Apples Packprogramm selbst schreibt.</translation>
    </message>
    <message numerus="yes">
        <source>{pack} has an ID of {count} characters; nobody knows Apple&apos;s limit.</source>
        <translation>
            <numerusform>{pack} hat eine ID mit {count} Zeichen; Apples Grenze kennt niemand.</numerusform>
            <numerusform>{pack} hat eine ID mit {count} Zeichen; Apples Grenze kennt niemand.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} has an ID that App Store Connect refuses: {reason}.</source>
        <translation>{pack} hat eine ID, die App Store Connect ablehnt: {reason}.</translation>
    </message>
    <message>
        <source>{pack} has an empty asset pack ID.</source>
        <translation>{pack} hat eine leere Asset-Pack-ID.</translation>
    </message>
    <message>
        <source>{pack} has an empty language.</source>
        <translation>{pack} hat eine leere Sprache.</translation>
    </message>
    <message>
        <source>{pack} has an empty list of platforms; what Apple makes of it is unknown.</source>
        <translation>{pack} hat eine leere Liste von Plattformen; was Apple daraus macht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{pack} has no asset pack ID.</source>
        <translation>{pack} hat keine Asset-Pack-ID.</translation>
    </message>
    <message>
        <source>{pack} has no download policy.</source>
        <translation>{pack} hat keine Download-Richtlinie.</translation>
    </message>
    <message numerus="yes">
        <source>{pack} has no file for {missing} of {count} paths that {against} has, such as {example}.</source>
        <translation>
            <numerusform>{pack} hat keine Datei für {missing} von {count} Pfad, den {against} hat, etwa {example}.</numerusform>
            <numerusform>{pack} hat keine Datei für {missing} von {count} Pfaden, die {against} hat, etwa {example}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} has no file selectors, so it would ship nothing.</source>
        <translation>{pack} hat keine Auswahlregeln und würde deshalb nichts ausliefern.</translation>
    </message>
    <message>
        <source>{pack} has no manifests, so there is nothing to build.</source>
        <translation>{pack} hat keine Manifeste, also gibt es nichts zu bauen.</translation>
    </message>
    <message>
        <source>{pack} has no selector that takes files, so it would ship nothing.</source>
        <translation>{pack} hat keine Auswahlregel, die Dateien nimmt, und würde deshalb nichts ausliefern.</translation>
    </message>
    <message>
        <source>{pack} has several download policies: {names}.</source>
        <translation>{pack} hat mehrere Download-Richtlinien: {names}.</translation>
    </message>
    <message>
        <source>{pack} has the key {key} twice; the first stands at line {first_line}.</source>
        <translation>{pack} hat den Schlüssel {key} zweimal; der erste steht in Zeile {first_line}.</translation>
    </message>
    <message>
        <source>{pack} has the key {key}, which Pack Studio does not know.</source>
        <translation>{pack} hat den Schlüssel {key}, den Pack Studio nicht kennt.</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, an old or rare code for {tag}.</source>
        <translation>{pack} hat die Sprache {text}, einen alten oder seltenen Code für {tag}.</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, and {other} says {tag} for the same.</source>
        <translation>{pack} hat die Sprache {text}, und {other} sagt dafür {tag}.</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, in which an extension begins at {part}.{instead}</source>
        <translation>{pack} hat die Sprache {text}, in der bei {part} eine Erweiterung beginnt.{instead}</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, in which {part} is a variant.{instead}</source>
        <translation>{pack} hat die Sprache {text}, in der {part} eine Variante ist.{instead}</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, in which {part} is not known.{instead}</source>
        <translation>{pack} hat die Sprache {text}, in der {part} nicht bekannt ist.{instead}</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, which is no language tag.{instead}</source>
        <translation>{pack} hat die Sprache {text}, die keine Sprachkennung ist.{instead}</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, which is nobody&apos;s language.</source>
        <translation>{pack} hat die Sprache {text}, die niemandes Sprache ist.</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, which is written in two scripts, and does not say which.</source>
        <translation>{pack} hat die Sprache {text}, die in zwei Schriften geschrieben wird, und sagt nicht, in welcher.</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, which means the same as {tag}.</source>
        <translation>{pack} hat die Sprache {text}, die dasselbe bedeutet wie {tag}.</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, written with an underscore.{instead}</source>
        <translation>{pack} hat die Sprache {text}, mit Unterstrich geschrieben.{instead}</translation>
    </message>
    <message>
        <source>{pack} has {files} with the same bytes as in {base}, such as {example}.</source>
        <translation>{pack} hat {files} mit denselben Bytes wie in {base}, etwa {example}.</translation>
    </message>
    <message>
        <source>{pack} holds two versions of the same lines, up to line {last_line}: one from {first} and one from {second}.</source>
        <translation>{pack} enthält zwei Fassungen derselben Zeilen, bis Zeile {last_line}: eine von {first} und eine von {second}.</translation>
    </message>
    <message>
        <source>{pack} holds {found} where one manifest belongs.</source>
        <translation>{pack} enthält {found}, wo ein Manifest hingehört.</translation>
    </message>
    <message>
        <source>{pack} is a manifest that cannot be read. {reason}</source>
        <translation>{pack} ist ein Manifest, das nicht gelesen werden kann. {reason}</translation>
    </message>
    <message>
        <source>{pack} is for {now}; its released version is for {before}.</source>
        <translation>{pack} ist für {now}; die veröffentlichte Version ist für {before}.</translation>
    </message>
    <message>
        <source>{pack} is localized and {policy}, so people on OS 26 do not get it at all.</source>
        <translation>{pack} ist lokalisiert und hat die Richtlinie {policy}; Leute mit OS 26 erhalten es also gar nicht.</translation>
    </message>
    <message>
        <source>{pack} is nested too deeply to be a manifest.</source>
        <translation>{pack} ist zu tief verschachtelt für ein Manifest.</translation>
    </message>
    <message>
        <source>{pack} is not written as UTF-8 text: {detail}.</source>
        <translation>{pack} ist nicht als UTF-8-Text geschrieben: {detail}.</translation>
    </message>
    <message>
        <source>{pack} is on demand and so takes no installation events.</source>
        <translation>{pack} kommt bei Bedarf und nimmt deshalb keine Installationsereignisse.</translation>
    </message>
    <message>
        <source>{pack} is the ID of an archived pack, which can never be used again.</source>
        <translation>{pack} ist die ID eines archivierten Packs, die nie wieder verwendet werden kann.</translation>
    </message>
    <message>
        <source>{pack} is the ID of two packs; {first} has it too.</source>
        <translation>{pack} ist die ID von zwei Packs; {first} hat sie auch.</translation>
    </message>
    <message>
        <source>{pack} is written in {file}, which does not end in .json.</source>
        <translation>{pack} ist in {file} geschrieben, das nicht auf .json endet.</translation>
    </message>
    <message>
        <source>{pack} is {policy} and does not say at which installation events.</source>
        <translation>{pack} hat die Richtlinie {policy} und nennt keine Installationsereignisse.</translation>
    </message>
    <message>
        <source>{pack} is {policy} and its list of installation events is empty.</source>
        <translation>{pack} hat die Richtlinie {policy}, und die Liste der Installationsereignisse ist leer.</translation>
    </message>
    <message>
        <source>{pack} is {used}, {over} over this project&apos;s budget of {budget} for a pack.</source>
        <translation>{pack} ist {used} groß, {over} über dem Budget dieses Projekts von {budget} für ein Pack.</translation>
    </message>
    <message numerus="yes">
        <source>{pack} lacks {count} of {total} paths of its released version, {example} among them{renamed}.</source>
        <translation>
            <numerusform>{pack} fehlt {count} von {total} Pfaden der veröffentlichten Version, darunter {example}{renamed}.</numerusform>
            <numerusform>{pack} fehlen {count} von {total} Pfaden der veröffentlichten Version, darunter {example}{renamed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pack} leaves out hidden files ({count}), for example {file}.</source>
        <translation>
            <numerusform>{pack} lässt versteckte Dateien aus ({count}), zum Beispiel {file}.</numerusform>
            <numerusform>{pack} lässt versteckte Dateien aus ({count}), zum Beispiel {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} looks like an adapter for Foundation Models, and OS 26 would not find it.</source>
        <translation>{pack} sieht wie ein Adapter für Foundation Models aus, und OS 26 fände es nicht.</translation>
    </message>
    <message>
        <source>{pack} may not reach people: it is on demand and seems made by a packager before Xcode 27.0.</source>
        <translation>{pack} erreicht die Leute vielleicht nicht: es kommt bei Bedarf und ist wohl mit einem Packprogramm vor Xcode 27.0 erzeugt.</translation>
    </message>
    <message>
        <source>{pack} mixes several forms in one file selector: {keys}.</source>
        <translation>{pack} mischt mehrere Formen in einer Auswahlregel: {keys}.</translation>
    </message>
    <message>
        <source>{pack} names an area, {text}, not a country.</source>
        <translation>{pack} nennt ein Gebiet, {text}, kein Land.</translation>
    </message>
    <message>
        <source>{pack} names an installation event {event}, which does not exist.</source>
        <translation>{pack} nennt ein Installationsereignis {event}, das es nicht gibt.</translation>
    </message>
    <message>
        <source>{pack} names iPadOS, which Apple&apos;s packager refuses.</source>
        <translation>{pack} nennt iPadOS, was Apples Packprogramm ablehnt.</translation>
    </message>
    <message>
        <source>{pack} names the installation event {event} twice.</source>
        <translation>{pack} nennt das Installationsereignis {event} zweimal.</translation>
    </message>
    <message>
        <source>{pack} names the platform {platform} twice.</source>
        <translation>{pack} nennt die Plattform {platform} zweimal.</translation>
    </message>
    <message>
        <source>{pack} names the platform “{platform}”, for which there are no asset packs.</source>
        <translation>{pack} nennt die Plattform „{platform}“, für die es keine Asset-Packs gibt.</translation>
    </message>
    <message>
        <source>{pack} names the whole source root, which Apple&apos;s packager does not take.</source>
        <translation>{pack} nennt den ganzen Quellordner, was Apples Packprogramm nicht annimmt.</translation>
    </message>
    <message>
        <source>{pack} no longer names {platform}, which its released version has.</source>
        <translation>{pack} nennt {platform} nicht mehr, das die veröffentlichte Version hat.</translation>
    </message>
    <message>
        <source>{pack} spells a platform {platform}; Apple spells it {right}.</source>
        <translation>{pack} schreibt eine Plattform {platform}; Apple schreibt {right}.</translation>
    </message>
    <message>
        <source>{pack} spells its language {text}; the usual spelling is {tag}.</source>
        <translation>{pack} schreibt seine Sprache {text}; üblich ist {tag}.</translation>
    </message>
    <message>
        <source>{pack} takes {files} by more than one selector, first by number {first}.</source>
        <translation>{pack} nimmt {files} über mehr als eine Auswahlregel, zuerst über Nummer {first}.</translation>
    </message>
    <message>
        <source>{pack} treats {kind} as {wanted}, which does not count: {reason}.</source>
        <translation>{pack} behandelt {kind} als {wanted}, was nicht zählt: {reason}.</translation>
    </message>
    <message>
        <source>{pack} uses {key}, which the tools of Xcode 26 do not know.</source>
        <translation>{pack} verwendet {key}, das die Werkzeuge von Xcode 26 nicht kennen.</translation>
    </message>
    <message>
        <source>{pack} was released and is not in this project any more.</source>
        <translation>{pack} wurde veröffentlicht und ist nicht mehr in diesem Projekt.</translation>
    </message>
    <message>
        <source>{pack}: {key} must be {expected}, and here it is {found}.</source>
        <translation>{pack}: {key} muss {expected} sein, und hier ist es {found}.</translation>
    </message>
    <message>
        <source>{path} in {pack} has .. in it, which can lead out of the source root.</source>
        <translation>{path} in {pack} enthält .., was aus dem Quellordner hinausführen kann.</translation>
    </message>
    <message>
        <source>{path} in {pack} has an empty part, a single dot or a slash at its end.</source>
        <translation>{path} in {pack} enthält einen leeren Teil, einen einzelnen Punkt oder einen Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>{path} in {pack} has letters and accents written apart.</source>
        <translation>{path} in {pack} enthält Buchstaben und Akzente getrennt geschrieben.</translation>
    </message>
    <message>
        <source>{path} in {pack} is an absolute path.</source>
        <translation>{path} in {pack} ist ein absoluter Pfad.</translation>
    </message>
    <message>
        <source>{path} in {pack} is written with backslashes.</source>
        <translation>{path} in {pack} ist mit Backslashes geschrieben.</translation>
    </message>
    <message>
        <source>{path}, the source root of {pack}, is an absolute path.</source>
        <translation>{path}, der Quellordner von {pack}, ist ein absoluter Pfad.</translation>
    </message>
    <message>
        <source>{pattern} in {pack} uses **, which Apple does not document.</source>
        <translation>{pattern} in {pack} verwendet **, was Apple nicht dokumentiert.</translation>
    </message>
    <message>
        <source>{selector} in {pack} is {kind}, and the selector asks for another kind.</source>
        <translation>{selector} in {pack} ist {kind}, und die Auswahlregel verlangt eine andere Art.</translation>
    </message>
    <message>
        <source>{selector} in {pack} matches no file in {folder}.</source>
        <translation>{selector} in {pack} passt auf keine Datei in {folder}.</translation>
    </message>
    <message>
        <source>{selector} in {pack} matches only files that are excluded again.</source>
        <translation>{selector} in {pack} passt nur auf Dateien, die wieder ausgeschlossen werden.</translation>
    </message>
    <message>
        <source>{selector} in {pack} matches only files that ignore rules leave out.</source>
        <translation>{selector} in {pack} passt nur auf Dateien, die Ignorierregeln auslassen.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source> Use {tag} instead.</source>
        <translation> Stattdessen {tag} verwenden.</translation>
    </message>
    <message>
        <source> and another copy</source>
        <translation> und eine weitere Kopie</translation>
    </message>
    <message numerus="yes">
        <source> and {count} more copies</source>
        <translation>
            <numerusform> und {count} weitere Kopie</numerusform>
            <numerusform> und {count} weitere Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>, like 1 other folder</source>
        <translation>, wie 1 anderer Ordner</translation>
    </message>
    <message numerus="yes">
        <source>, like {count} other folders</source>
        <translation>
            <numerusform>, wie {count} anderer Ordner</numerusform>
            <numerusform>, wie {count} andere Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 file ({size})</source>
        <translation>1 Datei ({size})</translation>
    </message>
    <message>
        <source>1 file is named: it begins with a dot, or has other capital letters than the pattern.</source>
        <translation>1 Datei wird einzeln genannt: sie beginnt mit einem Punkt oder hat andere Großbuchstaben als das Muster.</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 Ordner</translation>
    </message>
    <message>
        <source>1 more group</source>
        <translation>1 weiteren Gruppe</translation>
    </message>
    <message>
        <source>1 pack</source>
        <translation>1 Pack</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 Wert</translation>
    </message>
    <message>
        <source>7-Zip archive</source>
        <translation>7-Zip-Archiv</translation>
    </message>
    <message>
        <source>: “{text}”</source>
        <translation>: „{text}“</translation>
    </message>
    <message numerus="yes">
        <source>; {count} have new names, {old} is now {new}</source>
        <translation>
            <numerusform>; {count} hat einen neuen Namen, {old} ist jetzt {new}</numerusform>
            <numerusform>; {count} haben neue Namen, {old} ist jetzt {new}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; {count} more have over {limit}</source>
        <translation>
            <numerusform>; {count} weiterer hat über {limit}</numerusform>
            <numerusform>; {count} weitere haben über {limit}</numerusform>
        </translation>
    </message>
    <message>
        <source>; {old} is now {new}</source>
        <translation>; {old} ist jetzt {new}</translation>
    </message>
    <message>
        <source>A brace is closed here that was never opened.</source>
        <translation>Hier wird eine Klammer geschlossen, die nie geöffnet wurde.</translation>
    </message>
    <message>
        <source>A brace is opened here, and nothing before it says what for.</source>
        <translation>Hier wird eine Klammer geöffnet, und nichts davor sagt, wofür.</translation>
    </message>
    <message>
        <source>A comment in the manifest&apos;s text can hold it.</source>
        <translation>Ein Kommentar im Text des Manifests kann es aufnehmen.</translation>
    </message>
    <message>
        <source>A content root is a folder.</source>
        <translation>Ein Inhaltsordner ist ein Ordner.</translation>
    </message>
    <message>
        <source>A depot script begins with DepotBuild or DepotBuildConfig.</source>
        <translation>Ein Depotskript beginnt mit DepotBuild oder DepotBuildConfig.</translation>
    </message>
    <message>
        <source>A depot script says with FileMapping which files it takes.</source>
        <translation>Ein Depotskript sagt mit FileMapping, welche Dateien es nimmt.</translation>
    </message>
    <message>
        <source>A draft of the unsaved work on {project}</source>
        <translation>Ein Entwurf der nicht gespeicherten Arbeit an {project}</translation>
    </message>
    <message>
        <source>A family needs a name.</source>
        <translation>Eine Familie braucht einen Namen.</translation>
    </message>
    <message>
        <source>A file.</source>
        <translation>Eine Datei.</translation>
    </message>
    <message>
        <source>A folder that is stored under another path.</source>
        <translation>Ein Ordner, der unter einem anderen Pfad abgelegt wird.</translation>
    </message>
    <message>
        <source>A folder.</source>
        <translation>Ein Ordner.</translation>
    </message>
    <message>
        <source>A folder; go on to what lies in it.</source>
        <translation>Ein Ordner; weiter zu dem, was darin liegt.</translation>
    </message>
    <message>
        <source>A key is one line of at most {most} characters that can be seen.</source>
        <translation>Ein Schlüssel ist eine Zeile mit höchstens {most} sichtbaren Zeichen.</translation>
    </message>
    <message>
        <source>A manifest cannot give single files attributes.</source>
        <translation>Ein Manifest kann einzelnen Dateien keine Attribute geben.</translation>
    </message>
    <message>
        <source>A manifest cannot name {what}, so the folders that are there now are named one by one.</source>
        <translation>Ein Manifest kann {what} nicht nennen, deshalb werden die jetzt vorhandenen Ordner einzeln genannt.</translation>
    </message>
    <message>
        <source>A manifest excludes single files only, so the 1 file that matches now is excluded one by one.</source>
        <translation>Ein Manifest schließt nur einzelne Dateien aus, deshalb wird die 1 jetzt passende Datei einzeln ausgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>A manifest excludes single files only, so the {count} files that match now are excluded one by one.</source>
        <translation>
            <numerusform>Ein Manifest schließt nur einzelne Dateien aus, deshalb wird die {count} jetzt passende Datei einzeln ausgeschlossen.</numerusform>
            <numerusform>Ein Manifest schließt nur einzelne Dateien aus, deshalb werden die {count} jetzt passenden Dateien einzeln ausgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A manifest has no description.</source>
        <translation>Ein Manifest hat keine Beschreibung.</translation>
    </message>
    <message>
        <source>A pack has a name in place of a number.</source>
        <translation>Ein Pack hat einen Namen statt einer Nummer.</translation>
    </message>
    <message>
        <source>A pack takes all its files from one folder. Make another pack for this one.</source>
        <translation>Ein Pack nimmt alle seine Dateien aus einem Ordner. Für diesen ein anderes Pack erstellen.</translation>
    </message>
    <message>
        <source>A pattern does not go into folders, so there is one for each depth at which files are now.</source>
        <translation>Ein Muster geht nicht in Ordner hinein, deshalb gibt es eines für jede Tiefe, in der jetzt Dateien liegen.</translation>
    </message>
    <message>
        <source>A pattern keeps the paths that files have, so the 1 file that fits now is named.</source>
        <translation>Ein Muster behält die Pfade der Dateien, deshalb wird die 1 jetzt passende Datei genannt.</translation>
    </message>
    <message numerus="yes">
        <source>A pattern keeps the paths that files have, so the {count} files that fit now are named one by one.</source>
        <translation>
            <numerusform>Ein Muster behält die Pfade der Dateien, deshalb wird die {count} jetzt passende Datei einzeln genannt.</numerusform>
            <numerusform>Ein Muster behält die Pfade der Dateien, deshalb werden die {count} jetzt passenden Dateien einzeln genannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A problem is accepted with a note and a name.</source>
        <translation>Ein Problem wird mit einer Notiz und einem Namen akzeptiert.</translation>
    </message>
    <message>
        <source>A profile has a name that says who it is.</source>
        <translation>Ein Profil hat einen Namen, der sagt, wer es ist.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Hier wird ein Anführungszeichen geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>AAC sound</source>
        <translation>AAC-Ton</translation>
    </message>
    <message>
        <source>AC-3 sound</source>
        <translation>AC-3-Ton</translation>
    </message>
    <message>
        <source>AMR sound</source>
        <translation>AMR-Ton</translation>
    </message>
    <message>
        <source>ASTC texture</source>
        <translation>ASTC-Textur</translation>
    </message>
    <message>
        <source>Accept Apple&apos;s licence once in a terminal: {program} license agree. Then build again.</source>
        <translation>Apples Lizenz einmal im Terminal annehmen: {program} license agree. Dann noch einmal bauen.</translation>
    </message>
    <message>
        <source>Accept it once: open Xcode, or run in a terminal: sudo xcodebuild -license. Then build again.</source>
        <translation>Einmal annehmen: Xcode öffnen oder im Terminal ausführen: sudo xcodebuild -license. Dann noch einmal bauen.</translation>
    </message>
    <message>
        <source>Accept {problems}</source>
        <translation>{problems} akzeptieren</translation>
    </message>
    <message>
        <source>Accept {problems} no longer</source>
        <translation>{problems} nicht mehr akzeptieren</translation>
    </message>
    <message>
        <source>Add a pattern for folders within folders that come later.</source>
        <translation>Ein Muster für Ordner in Ordnern hinzufügen, die später kommen.</translation>
    </message>
    <message>
        <source>Add a selector by hand.</source>
        <translation>Eine Auswahlregel von Hand hinzufügen.</translation>
    </message>
    <message>
        <source>Add a selector for them.</source>
        <translation>Eine Auswahlregel dafür hinzufügen.</translation>
    </message>
    <message>
        <source>Add a selector with a destination in the pack.</source>
        <translation>Eine Auswahlregel mit einem Ziel im Pack hinzufügen.</translation>
    </message>
    <message>
        <source>Add both events</source>
        <translation>Beide Ereignisse hinzufügen</translation>
    </message>
    <message>
        <source>Add files and folders.</source>
        <translation>Dateien und Ordner hinzufügen.</translation>
    </message>
    <message>
        <source>Add files that come later, or store them where they lie and use a pattern.</source>
        <translation>Später kommende Dateien hinzufügen oder sie dort ablegen, wo sie liegen, und ein Muster verwenden.</translation>
    </message>
    <message>
        <source>Add it by hand if Apple&apos;s systems need it too.</source>
        <translation>Von Hand hinzufügen, wenn auch Apples Systeme es brauchen.</translation>
    </message>
    <message>
        <source>Add selectors for folders that come later.</source>
        <translation>Auswahlregeln für Ordner hinzufügen, die später kommen.</translation>
    </message>
    <message>
        <source>Add selectors for these folders by hand.</source>
        <translation>Auswahlregeln für diese Ordner von Hand hinzufügen.</translation>
    </message>
    <message>
        <source>Add the folder in it that holds the assets.</source>
        <translation>Den Ordner darin hinzufügen, der die Assets enthält.</translation>
    </message>
    <message>
        <source>Add the folders and files in it.</source>
        <translation>Die Ordner und Dateien darin hinzufügen.</translation>
    </message>
    <message>
        <source>Add the profile {name}</source>
        <translation>Profil {name} hinzufügen</translation>
    </message>
    <message>
        <source>Add them to the pack that they are for.</source>
        <translation>Zu dem Pack hinzufügen, für das sie sind.</translation>
    </message>
    <message>
        <source>Add what it leads to: {path}.</source>
        <translation>Das Ziel hinzufügen: {path}.</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} ignore rules</source>
        <translation>
            <numerusform>{count} Ignorierregel hinzufügen</numerusform>
            <numerusform>{count} Ignorierregeln hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {files} to {packs} of {family}</source>
        <translation>{files} zu {packs} von {family} hinzufügen</translation>
    </message>
    <message>
        <source>Add {files} to {pack}</source>
        <translation>{files} zu {pack} hinzufügen</translation>
    </message>
    <message>
        <source>Add {file} as a pack</source>
        <translation>{file} als Pack hinzufügen</translation>
    </message>
    <message>
        <source>Add {id} to the archived IDs</source>
        <translation>{id} zu den archivierten IDs hinzufügen</translation>
    </message>
    <message>
        <source>Add {platforms}</source>
        <translation>{platforms} hinzufügen</translation>
    </message>
    <message>
        <source>Add {platform} again</source>
        <translation>{platform} wieder hinzufügen</translation>
    </message>
    <message>
        <source>Add {platform} to the platforms of {packs}</source>
        <translation>{platform} zu den Plattformen von {packs} hinzufügen</translation>
    </message>
    <message>
        <source>Add {values} to the user info of {pack}</source>
        <translation>{values} zu den eigenen Angaben von {pack} hinzufügen</translation>
    </message>
    <message>
        <source>All files in a folder and in the folders below it.</source>
        <translation>Alle Dateien in einem Ordner und in den Ordnern darunter.</translation>
    </message>
    <message>
        <source>Allow it: chmod +x {name}. {hint}</source>
        <translation>Erlauben: chmod +x {name}. {hint}</translation>
    </message>
    <message>
        <source>An empty line is no rule.</source>
        <translation>Eine leere Zeile ist keine Regel.</translation>
    </message>
    <message>
        <source>App Store Connect says what is live.</source>
        <translation>App Store Connect sagt, was live ist.</translation>
    </message>
    <message>
        <source>Apple Archives cannot be written: the lzfse library is not installed.</source>
        <translation>Apple-Archive können nicht geschrieben werden: die Bibliothek lzfse ist nicht installiert.</translation>
    </message>
    <message>
        <source>Apple TV.</source>
        <translation>Apple TV.</translation>
    </message>
    <message>
        <source>Apple Vision Pro.</source>
        <translation>Apple Vision Pro.</translation>
    </message>
    <message>
        <source>Apple archive</source>
        <translation>Apple-Archiv</translation>
    </message>
    <message>
        <source>Apple&apos;s packager ({name}) was not found on this computer.</source>
        <translation>Apples Packprogramm ({name}) wurde auf diesem Computer nicht gefunden.</translation>
    </message>
    <message>
        <source>Apple&apos;s packager at {path}, {which}, does not start on this computer.</source>
        <translation>Apples Packprogramm unter {path}, {which}, startet auf diesem Computer nicht.</translation>
    </message>
    <message>
        <source>Apple&apos;s packager at {path}, {which}, may not be run as a program.</source>
        <translation>Apples Packprogramm unter {path}, {which}, darf nicht als Programm laufen.</translation>
    </message>
    <message>
        <source>Apple&apos;s packager cannot be at {path}, {which}: that is no full path.</source>
        <translation>Apples Packprogramm kann nicht unter {path} liegen, {which}: das ist kein vollständiger Pfad.</translation>
    </message>
    <message>
        <source>Apple&apos;s packager is not at {path}, {which}.</source>
        <translation>Apples Packprogramm liegt nicht unter {path}, {which}.</translation>
    </message>
    <message>
        <source>Apple&apos;s published bundle matching, ICU-76142.2; that asset packs use it is predicted, not documented</source>
        <translation>Apples veröffentlichter Bundle-Abgleich, ICU-76142.2; dass Asset-Packs ihn verwenden, ist vorhergesagt, nicht dokumentiert</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>Arabisch (Windows)</translation>
    </message>
    <message>
        <source>Arabic in Egypt</source>
        <translation>Arabisch in Ägypten</translation>
    </message>
    <message>
        <source>Ask for permission, or choose another place.</source>
        <translation>Um Berechtigung bitten oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Asset packs run nothing when they are installed.</source>
        <translation>Asset-Packs führen bei der Installation nichts aus.</translation>
    </message>
    <message numerus="yes">
        <source>At most {count} can be read.</source>
        <translation>
            <numerusform>Höchstens {count} kann gelesen werden.</numerusform>
            <numerusform>Höchstens {count} können gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>At which events it is downloaded.</source>
        <translation>Bei welchen Ereignissen es geladen wird.</translation>
    </message>
    <message>
        <source>Begin with the folders of one drive; packs from others can be added later.</source>
        <translation>Mit den Ordnern eines Laufwerks beginnen; Packs von anderen können später hinzukommen.</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Build again.</source>
        <translation>Noch einmal bauen.</translation>
    </message>
    <message>
        <source>Build it first: pack-studio build {project}</source>
        <translation>Zuerst bauen: pack-studio build {project}</translation>
    </message>
    <message>
        <source>Build it on a Mac with Xcode 27, or choose Pack Studio as the packager in the project settings (--engine studio).</source>
        <translation>Auf einem Mac mit Xcode 27 bauen oder in den Projekteinstellungen Pack Studio als Packprogramm wählen (--engine studio).</translation>
    </message>
    <message>
        <source>Built asset pack (Apple archive)</source>
        <translation>Gebautes Asset-Pack (Apple Archive)</translation>
    </message>
    <message>
        <source>Built asset pack (Zstandard in zip)</source>
        <translation>Gebautes Asset-Pack (Zstandard in Zip)</translation>
    </message>
    <message>
        <source>Bzip2 archive</source>
        <translation>Bzip2-Archiv</translation>
    </message>
    <message>
        <source>CRI film</source>
        <translation>CRI-Film</translation>
    </message>
    <message>
        <source>Canada, French</source>
        <translation>Kanada, Französisch</translation>
    </message>
    <message>
        <source>Cancelled before it was built.</source>
        <translation>Abgebrochen, bevor es gebaut wurde.</translation>
    </message>
    <message>
        <source>Cancelled while it was being built; nothing was changed.</source>
        <translation>Abgebrochen, während es gebaut wurde; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Catalan in Spain</source>
        <translation>Katalanisch in Spanien</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Mitteleuropäisch (Windows)</translation>
    </message>
    <message>
        <source>Change the destination if it is the name of the file.</source>
        <translation>Das Ziel ändern, wenn es der Name der Datei ist.</translation>
    </message>
    <message>
        <source>Change the ignore rules</source>
        <translation>Ignorierregeln ändern</translation>
    </message>
    <message>
        <source>Change the platforms of {pack}</source>
        <translation>Plattformen von {pack} ändern</translation>
    </message>
    <message>
        <source>Change the profile {name}</source>
        <translation>Profil {name} ändern</translation>
    </message>
    <message>
        <source>Change the project&apos;s settings</source>
        <translation>Projekteinstellungen ändern</translation>
    </message>
    <message>
        <source>Change when {pack} is downloaded</source>
        <translation>Ändern, wann {pack} geladen wird</translation>
    </message>
    <message>
        <source>Change {key} in the user info of {pack}</source>
        <translation>{key} in den eigenen Angaben von {pack} ändern</translation>
    </message>
    <message>
        <source>Change {path} in {pack}</source>
        <translation>{path} in {pack} ändern</translation>
    </message>
    <message>
        <source>Check that it is still there, then build again.</source>
        <translation>Prüfen, ob es noch da ist, dann noch einmal bauen.</translation>
    </message>
    <message>
        <source>Check that its disk is connected, and your permission.</source>
        <translation>Prüfen, ob der Datenträger verbunden ist und die Berechtigung da ist.</translation>
    </message>
    <message>
        <source>Check the disk and its cable, then try again.</source>
        <translation>Datenträger und Kabel prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check the pack&apos;s contents.</source>
        <translation>Den Inhalt des Packs prüfen.</translation>
    </message>
    <message>
        <source>Check the path and try again.</source>
        <translation>Den Pfad prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check the path, and that its disk is connected.</source>
        <translation>Den Pfad prüfen und ob der Datenträger verbunden ist.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>Check the path; add selectors once the files are there.</source>
        <translation>Den Pfad prüfen; Auswahlregeln hinzufügen, sobald die Dateien da sind.</translation>
    </message>
    <message>
        <source>Check the path; without the file the pack cannot be built.</source>
        <translation>Den Pfad prüfen; ohne die Datei kann das Pack nicht gebaut werden.</translation>
    </message>
    <message>
        <source>Choose .json files that name an asset pack, .vdf build scripts, or a folder of them.</source>
        <translation>.json-Dateien, die ein Asset-Pack beschreiben, .vdf-Build-Skripte oder einen Ordner damit wählen.</translation>
    </message>
    <message>
        <source>Choose Xcode 27 in the settings, or name the other files one by one.</source>
        <translation>Xcode 27 in den Einstellungen wählen oder die anderen Dateien einzeln nennen.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk that can be written.</source>
        <translation>Einen Ordner auf einem beschreibbaren Datenträger wählen.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Einen Ordner auf einem anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Einen kürzeren Namen wählen.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Einen leeren Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another name, or move the packs there one by one.</source>
        <translation>Einen anderen Namen wählen oder die Packs einzeln dorthin verschieben.</translation>
    </message>
    <message>
        <source>Choose another name, such as voices.</source>
        <translation>Einen anderen Namen wählen, etwa voices.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Choose another one in the project settings, or have it looked for there in the usual places.</source>
        <translation>In den Projekteinstellungen ein anderes wählen oder dort an den üblichen Orten suchen lassen.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Einen anderen Wert wählen.</translation>
    </message>
    <message>
        <source>Choose one of them: open the project in the window, or edit the file by hand.</source>
        <translation>Eines davon wählen: das Projekt im Fenster öffnen oder die Datei von Hand bearbeiten.</translation>
    </message>
    <message>
        <source>Choose one that is in the list.</source>
        <translation>Eines wählen, das in der Liste steht.</translation>
    </message>
    <message>
        <source>Choose the folder in it that holds a folder for each language.</source>
        <translation>Den Ordner darin wählen, der für jede Sprache einen Ordner enthält.</translation>
    </message>
    <message>
        <source>Choose the folders in it that hold the assets.</source>
        <translation>Die Ordner darin wählen, die die Assets enthalten.</translation>
    </message>
    <message>
        <source>Choose the tools of {tools}</source>
        <translation>Werkzeuge von {tools} wählen</translation>
    </message>
    <message numerus="yes">
        <source>Choose whole folders, or at most {count} files at a time.</source>
        <translation>
            <numerusform>Ganze Ordner wählen oder höchstens {count} Datei auf einmal.</numerusform>
            <numerusform>Ganze Ordner wählen oder höchstens {count} Dateien auf einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Dort schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Compare with what the pack should hold. Pack Studio&apos;s own packager can make it: choose it in the project settings (--engine studio).</source>
        <translation>Mit dem vergleichen, was das Pack enthalten soll. Das Packprogramm von Pack Studio kann es erzeugen: in den Projekteinstellungen wählen (--engine studio).</translation>
    </message>
    <message>
        <source>Connect its disk or put it back, then save again; or save a copy somewhere else.</source>
        <translation>Den Datenträger verbinden oder zurückbringen, dann noch einmal speichern; oder anderswo eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Connect the disk again.</source>
        <translation>Den Datenträger wieder verbinden.</translation>
    </message>
    <message>
        <source>Connect the drive again.</source>
        <translation>Das Laufwerk wieder verbinden.</translation>
    </message>
    <message>
        <source>Convert the script of a depot; it begins with DepotBuild or DepotBuildConfig.</source>
        <translation>Das Skript eines Depots umwandeln; es beginnt mit DepotBuild oder DepotBuildConfig.</translation>
    </message>
    <message>
        <source>Convert what it lists: {files}, each into a manifest of its own.</source>
        <translation>Umwandeln, was es auflistet: {files}, jedes in ein eigenes Manifest.</translation>
    </message>
    <message>
        <source>Convert what it lists: {files}.</source>
        <translation>Umwandeln, was es auflistet: {files}.</translation>
    </message>
    <message>
        <source>Copy or build it again, then compare.</source>
        <translation>Neu kopieren oder bauen, dann vergleichen.</translation>
    </message>
    <message>
        <source>Copy or build it again.</source>
        <translation>Neu kopieren oder bauen.</translation>
    </message>
    <message>
        <source>Correct the variable, or take it away.</source>
        <translation>Die Variable berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Kyrillisch (Windows)</translation>
    </message>
    <message>
        <source>DDS</source>
        <translation>DDS</translation>
    </message>
    <message>
        <source>Downloaded when the app asks for it.</source>
        <translation>Wird geladen, wenn die App danach fragt.</translation>
    </message>
    <message>
        <source>Downloaded with the app, as a part of its installation.</source>
        <translation>Wird mit der App geladen, als Teil ihrer Installation.</translation>
    </message>
    <message>
        <source>Duplicate {pack}</source>
        <translation>{pack} duplizieren</translation>
    </message>
    <message>
        <source>Each name in {folder} is listed by itself; what comes later has to be added.</source>
        <translation>Jeder Name in {folder} ist einzeln aufgelistet; was später kommt, muss hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Edit the text of {file}</source>
        <translation>Text von {file} bearbeiten</translation>
    </message>
    <message>
        <source>English in Australia</source>
        <translation>Englisch in Australien</translation>
    </message>
    <message>
        <source>English in the United Kingdom</source>
        <translation>Englisch im Vereinigten Königreich</translation>
    </message>
    <message>
        <source>English in the United States</source>
        <translation>Englisch in den Vereinigten Staaten</translation>
    </message>
    <message>
        <source>Everything was to be built.</source>
        <translation>Alles sollte gebaut werden.</translation>
    </message>
    <message numerus="yes">
        <source>Exclude the {count} matching files one by one</source>
        <translation>
            <numerusform>{count} passende Datei einzeln ausschließen</numerusform>
            <numerusform>{count} passende Dateien einzeln ausschließen</numerusform>
        </translation>
    </message>
    <message>
        <source>Exclude them by hand.</source>
        <translation>Von Hand ausschließen.</translation>
    </message>
    <message>
        <source>Exclude {files}</source>
        <translation>{files} ausschließen</translation>
    </message>
    <message>
        <source>Exclude {files} from {pack}</source>
        <translation>{files} aus {pack} ausschließen</translation>
    </message>
    <message>
        <source>Files changed.</source>
        <translation>Dateien haben sich geändert.</translation>
    </message>
    <message>
        <source>Files that come later would ship: add an ignore rule to the project for them.</source>
        <translation>Später kommende Dateien würden ausgeliefert: dem Projekt eine Ignorierregel dafür geben.</translation>
    </message>
    <message>
        <source>Find {folder} again in {place}</source>
        <translation>{folder} in {place} wiederfinden</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>French in Belgium</source>
        <translation>Französisch in Belgien</translation>
    </message>
    <message>
        <source>German in Switzerland</source>
        <translation>Deutsch in der Schweiz</translation>
    </message>
    <message>
        <source>Give one of the manifests another name.</source>
        <translation>Einem der Manifeste einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>Griechisch (Windows)</translation>
    </message>
    <message>
        <source>Gzip archive</source>
        <translation>Gzip-Archiv</translation>
    </message>
    <message>
        <source>Hebrew (Windows)</source>
        <translation>Hebräisch (Windows)</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Host the packs at {server}</source>
        <translation>Hosting der Packs ändern: {server}</translation>
    </message>
    <message>
        <source>How Steam compares builds means nothing here.</source>
        <translation>Wie Steam Builds vergleicht, bedeutet hier nichts.</translation>
    </message>
    <message>
        <source>How Steam publishes means nothing here.</source>
        <translation>Wie Steam veröffentlicht, bedeutet hier nichts.</translation>
    </message>
    <message>
        <source>How Steam uploads means nothing here.</source>
        <translation>Wie Steam hochlädt, bedeutet hier nichts.</translation>
    </message>
    <message>
        <source>How much Steam&apos;s tool says means nothing here.</source>
        <translation>Wie viel das Werkzeug von Steam meldet, bedeutet hier nichts.</translation>
    </message>
    <message>
        <source>Ignore {pattern}</source>
        <translation>{pattern} ignorieren</translation>
    </message>
    <message>
        <source>Ignore {pattern} in this project</source>
        <translation>{pattern} in diesem Projekt ignorieren</translation>
    </message>
    <message>
        <source>Ignore {pattern} no longer</source>
        <translation>{pattern} nicht mehr ignorieren</translation>
    </message>
    <message>
        <source>India, English and Hindi</source>
        <translation>Indien, Englisch und Hindi</translation>
    </message>
    <message>
        <source>India, Hindi in Latin script</source>
        <translation>Indien, Hindi in lateinischer Schrift</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Install Xcode, which brings it.</source>
        <translation>Xcode installieren, das es mitbringt.</translation>
    </message>
    <message>
        <source>Install it with “pip install lzfse”, or build the zip format only.</source>
        <translation>Mit „pip install lzfse“ installieren oder nur das Zip-Format bauen.</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>It comes with Xcode on a Mac; for Linux, Apple offers it among its developer downloads.</source>
        <translation>Auf einem Mac kommt es mit Xcode; für Linux bietet Apple es unter den Downloads für Entwickler an.</translation>
    </message>
    <message>
        <source>It does not say which files (LocalPath).</source>
        <translation>Es sagt nicht, welche Dateien (LocalPath).</translation>
    </message>
    <message>
        <source>It does not say which files.</source>
        <translation>Es sagt nicht, welche Dateien.</translation>
    </message>
    <message>
        <source>It has a wildcard in the name of a folder, and where Steam stores such files is not known.</source>
        <translation>Der Ordnername enthält einen Platzhalter, und wo Steam solche Dateien ablegt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is compressed in another way now.</source>
        <translation>Es wird jetzt anders komprimiert.</translation>
    </message>
    <message>
        <source>It is only for [{condition}] in Steam.</source>
        <translation>In Steam gilt es nur für [{condition}].</translation>
    </message>
    <message>
        <source>It is only for [{condition}] in Steam; in the manifest it is for all platforms.</source>
        <translation>In Steam gilt es nur für [{condition}]; im Manifest gilt es für alle Plattformen.</translation>
    </message>
    <message>
        <source>It is packed by {packer} now.</source>
        <translation>Es wird jetzt von {packer} gepackt.</translation>
    </message>
    <message>
        <source>It is still where it was. Remove it in your file manager if you want it gone.</source>
        <translation>Es ist noch, wo es war. Im Dateimanager entfernen, falls es weg soll.</translation>
    </message>
    <message>
        <source>It names a place outside of the content root.</source>
        <translation>Es nennt eine Stelle außerhalb des Inhaltsordners.</translation>
    </message>
    <message>
        <source>It takes files from outside of the content root.</source>
        <translation>Es nimmt Dateien von außerhalb des Inhaltsordners.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Es wurde gelassen, wie es ist.</translation>
    </message>
    <message>
        <source>It was not built before.</source>
        <translation>Es wurde noch nie gebaut.</translation>
    </message>
    <message>
        <source>Its packs are: {packs}.</source>
        <translation>Seine Packs sind: {packs}.</translation>
    </message>
    <message>
        <source>Its path has letters in it that no path has.</source>
        <translation>Der Pfad enthält Zeichen, die kein Pfad hat.</translation>
    </message>
    <message>
        <source>JSON has no infinite or undefined numbers.</source>
        <translation>JSON kennt keine unendlichen oder unbestimmten Zahlen.</translation>
    </message>
    <message>
        <source>Japan, English</source>
        <translation>Japan, Englisch</translation>
    </message>
    <message>
        <source>Japan, Japanese and English</source>
        <translation>Japan, Japanisch und Englisch</translation>
    </message>
    <message>
        <source>KTX 2 texture</source>
        <translation>KTX-2-Textur</translation>
    </message>
    <message>
        <source>KTX texture</source>
        <translation>KTX-Textur</translation>
    </message>
    <message>
        <source>Keep my {files}</source>
        <translation>Meine {files} behalten</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Erste behalten</translation>
    </message>
    <message>
        <source>Keep the first ({name})</source>
        <translation>Erste behalten ({name})</translation>
    </message>
    <message>
        <source>Keep the first version in {file}</source>
        <translation>Erste Fassung in {file} behalten</translation>
    </message>
    <message>
        <source>Keep the second</source>
        <translation>Zweite behalten</translation>
    </message>
    <message>
        <source>Keep the second ({name})</source>
        <translation>Zweite behalten ({name})</translation>
    </message>
    <message>
        <source>Keep the second version in {file}</source>
        <translation>Zweite Fassung in {file} behalten</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>Korea</translation>
    </message>
    <message>
        <source>Korean (Windows)</source>
        <translation>Koreanisch (Windows)</translation>
    </message>
    <message>
        <source>LZ4 archive</source>
        <translation>LZ4-Archiv</translation>
    </message>
    <message>
        <source>Leave it out of the packs.</source>
        <translation>Aus den Packs auslassen.</translation>
    </message>
    <message>
        <source>Leave out / \ : * ? &quot; &lt; &gt; | and a dot at the start.</source>
        <translation>/ \ : * ? &quot; &lt; &gt; | und einen Punkt am Anfang weglassen.</translation>
    </message>
    <message>
        <source>Leave out problems of one kind</source>
        <translation>Probleme einer Art auslassen</translation>
    </message>
    <message>
        <source>Leave out what is before the name.</source>
        <translation>Weglassen, was vor dem Namen steht.</translation>
    </message>
    <message>
        <source>Leave {files} out of {pack}</source>
        <translation>{files} aus {pack} auslassen</translation>
    </message>
    <message>
        <source>Let the app do at its first start what the script does.</source>
        <translation>Die App soll beim ersten Start tun, was das Skript tut.</translation>
    </message>
    <message>
        <source>Let the app itself treat files differently that are user-configurable or hidden.</source>
        <translation>Die App soll Dateien, die anpassbar oder versteckt sind, selbst anders behandeln.</translation>
    </message>
    <message>
        <source>Line {number} of the clipboard is no key and value: {line}</source>
        <translation>Zeile {number} der Zwischenablage ist kein Schlüssel mit Wert: {line}</translation>
    </message>
    <message>
        <source>List packs by file name again</source>
        <translation>Packs wieder nach Dateinamen auflisten</translation>
    </message>
    <message>
        <source>Load {files} from disk</source>
        <translation>{files} vom Datenträger laden</translation>
    </message>
    <message>
        <source>Look at its problems, and at the tools that the project is made for.</source>
        <translation>Seine Probleme ansehen und die Werkzeuge, für die das Projekt erstellt ist.</translation>
    </message>
    <message>
        <source>Look at its text.</source>
        <translation>Den Text ansehen.</translation>
    </message>
    <message>
        <source>Look at the file that it leads to.</source>
        <translation>Die Datei ansehen, auf die sie zeigt.</translation>
    </message>
    <message>
        <source>Look what it means for the files.</source>
        <translation>Nachsehen, was es für die Dateien bedeutet.</translation>
    </message>
    <message>
        <source>Look what it means.</source>
        <translation>Nachsehen, was es bedeutet.</translation>
    </message>
    <message>
        <source>Look whether it is.</source>
        <translation>Nachsehen, ob es so ist.</translation>
    </message>
    <message>
        <source>Look whether they are wanted.</source>
        <translation>Nachsehen, ob sie gewünscht sind.</translation>
    </message>
    <message>
        <source>Look which is meant; add a selector if the file is to ship.</source>
        <translation>Nachsehen, was gemeint ist; eine Auswahlregel hinzufügen, wenn die Datei ausgeliefert werden soll.</translation>
    </message>
    <message>
        <source>Mac icon</source>
        <translation>Mac-Symbol</translation>
    </message>
    <message>
        <source>Mac.</source>
        <translation>Mac.</translation>
    </message>
    <message>
        <source>Mainland China</source>
        <translation>Festlandchina</translation>
    </message>
    <message>
        <source>Make 1 pack</source>
        <translation>1 Pack erstellen</translation>
    </message>
    <message>
        <source>Make a pack of its own for them, or choose a source root above both.</source>
        <translation>Ein eigenes Pack dafür erstellen oder einen Quellordner über beiden wählen.</translation>
    </message>
    <message>
        <source>Make a pack of {folder}</source>
        <translation>Pack aus {folder} erstellen</translation>
    </message>
    <message>
        <source>Make a pack of {script}</source>
        <translation>Pack aus {script} erstellen</translation>
    </message>
    <message>
        <source>Make it essential, with both events</source>
        <translation>Essenziell machen, mit beiden Ereignissen</translation>
    </message>
    <message>
        <source>Make it on demand</source>
        <translation>Auf „Bei Bedarf“ setzen</translation>
    </message>
    <message>
        <source>Make it prefetch, with both events</source>
        <translation>Auf „Vorabladen“ setzen, mit beiden Ereignissen</translation>
    </message>
    <message>
        <source>Make one with: pack-studio new FOLDER --name NAME</source>
        <translation>So eines anlegen: pack-studio new FOLDER --name NAME</translation>
    </message>
    <message>
        <source>Make the pack {pack}</source>
        <translation>Pack {pack} erstellen</translation>
    </message>
    <message>
        <source>Make the value a text.</source>
        <translation>Den Wert zu einem Text machen.</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} packs</source>
        <translation>
            <numerusform>{count} Pack erstellen</numerusform>
            <numerusform>{count} Packs erstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make {count} packs of {folder}</source>
        <translation>
            <numerusform>{count} Pack aus {folder} erstellen</numerusform>
            <numerusform>{count} Packs aus {folder} erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make {packs} essential</source>
        <translation>{packs} auf „Essenziell“ setzen</translation>
    </message>
    <message>
        <source>Make {packs} on demand</source>
        <translation>{packs} auf „Bei Bedarf“ setzen</translation>
    </message>
    <message>
        <source>Make {packs} prefetch</source>
        <translation>{packs} auf „Vorabladen“ setzen</translation>
    </message>
    <message>
        <source>Make {pack} a family of its own</source>
        <translation>{pack} zu einer eigenen Familie machen</translation>
    </message>
    <message>
        <source>Make {pack} a pack for all languages</source>
        <translation>{pack} zu einem Pack für alle Sprachen machen</translation>
    </message>
    <message numerus="yes">
        <source>Make {pack} in {count} languages</source>
        <translation>
            <numerusform>{pack} in {count} Sprache erstellen</numerusform>
            <numerusform>{pack} in {count} Sprachen erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark {language} as not required for {family}</source>
        <translation>{language} für {family} als nicht verlangt markieren</translation>
    </message>
    <message>
        <source>Mark {packs} as released</source>
        <translation>{packs} als veröffentlicht markieren</translation>
    </message>
    <message>
        <source>Mend it and build again, or name the packs that are out with --pack.</source>
        <translation>Korrigieren und noch einmal bauen oder die ausgelieferten Packs mit --pack angeben.</translation>
    </message>
    <message>
        <source>Mend it first.</source>
        <translation>Zuerst korrigieren.</translation>
    </message>
    <message>
        <source>Mend it in the project&apos;s list of ignore rules.</source>
        <translation>In der Liste der Ignorierregeln des Projekts korrigieren.</translation>
    </message>
    <message>
        <source>Mend its text first; the problem list shows where it breaks.</source>
        <translation>Zuerst den Text korrigieren; die Liste der Probleme zeigt, wo er bricht.</translation>
    </message>
    <message>
        <source>Mend the script there, or look whether the manifest has what you mean.</source>
        <translation>Das Skript dort korrigieren oder nachsehen, ob im Manifest das Gemeinte steht.</translation>
    </message>
    <message>
        <source>Mend what it names, then build again.</source>
        <translation>Das Genannte korrigieren, dann noch einmal bauen.</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message numerus="yes">
        <source>More than {count} braces are open here, so what is in them is not read.</source>
        <translation>
            <numerusform>Hier ist mehr als {count} Klammer offen; was darin steht, wird nicht gelesen.</numerusform>
            <numerusform>Hier sind mehr als {count} Klammern offen; was darin steht, wird nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the profile {name}</source>
        <translation>Profil {name} verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move {count} packs in the list</source>
        <translation>
            <numerusform>{count} Pack in der Liste verschieben</numerusform>
            <numerusform>{count} Packs in der Liste verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {files} to {folder}</source>
        <translation>{files} nach {folder} verschieben</translation>
    </message>
    <message>
        <source>Move {files} to {pack}</source>
        <translation>{files} nach {pack} verschieben</translation>
    </message>
    <message>
        <source>Move {key} in the user info of {pack}</source>
        <translation>{key} in den eigenen Angaben von {pack} verschieben</translation>
    </message>
    <message>
        <source>Move {name} in the list</source>
        <translation>{name} in der Liste verschieben</translation>
    </message>
    <message>
        <source>Move {path} in {pack}</source>
        <translation>{path} in {pack} verschieben</translation>
    </message>
    <message>
        <source>Move {selectors} in {pack}</source>
        <translation>{selectors} in {pack} verschieben</translation>
    </message>
    <message>
        <source>NaN and Infinity are not JSON</source>
        <translation>NaN und Infinity sind kein JSON</translation>
    </message>
    <message>
        <source>Name a .packstudio file, or a folder that holds one.</source>
        <translation>Eine .packstudio-Datei angeben oder einen Ordner, der eine enthält.</translation>
    </message>
    <message>
        <source>Name a .packstudio file.</source>
        <translation>Eine .packstudio-Datei angeben.</translation>
    </message>
    <message>
        <source>Name a file, not a folder.</source>
        <translation>Eine Datei angeben, keinen Ordner.</translation>
    </message>
    <message>
        <source>Name an .aar or .pack.zip file.</source>
        <translation>Eine .aar- oder .pack.zip-Datei angeben.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Eines davon angeben.</translation>
    </message>
    <message>
        <source>Name one project, or only manifests.</source>
        <translation>Ein Projekt angeben oder nur Manifeste.</translation>
    </message>
    <message>
        <source>Name the .vdf file of a Steam depot.</source>
        <translation>Die .vdf-Datei eines Steam-Depots angeben.</translation>
    </message>
    <message>
        <source>Name the JSON file that describes a pack.</source>
        <translation>Die JSON-Datei angeben, die ein Pack beschreibt.</translation>
    </message>
    <message>
        <source>Name the JSON file that describes the pack.</source>
        <translation>Die JSON-Datei angeben, die das Pack beschreibt.</translation>
    </message>
    <message>
        <source>Name the folder that holds a folder for each language.</source>
        <translation>Den Ordner angeben, der für jede Sprache einen Ordner enthält.</translation>
    </message>
    <message>
        <source>Name the project or manifest that it was made from.</source>
        <translation>Das Projekt oder Manifest angeben, aus dem es erstellt wurde.</translation>
    </message>
    <message>
        <source>Name the script that begins with DepotBuild or DepotBuildConfig.</source>
        <translation>Das Skript angeben, das mit DepotBuild oder DepotBuildConfig beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>Name the {count} folders and files in it one by one</source>
        <translation>
            <numerusform>{count} Ordner oder Datei darin einzeln nennen</numerusform>
            <numerusform>{count} Ordner und Dateien darin einzeln nennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name {name} one by one</source>
        <translation>{name} einzeln nennen</translation>
    </message>
    <message>
        <source>No file fits it now, so no selector is made of it.</source>
        <translation>Jetzt passt keine Datei dazu, deshalb wird keine Auswahlregel daraus.</translation>
    </message>
    <message>
        <source>No file matches it now, so there is nothing to exclude.</source>
        <translation>Jetzt passt keine Datei dazu, deshalb gibt es nichts auszuschließen.</translation>
    </message>
    <message>
        <source>No folder has a language yet. Write one beside it.</source>
        <translation>Noch kein Ordner hat eine Sprache. Eine daneben schreiben.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Kein Ordner wird beobachtet.</translation>
    </message>
    <message>
        <source>No selector takes the files that match it, so there is nothing to exclude.</source>
        <translation>Keine Auswahlregel nimmt die passenden Dateien, deshalb gibt es nichts auszuschließen.</translation>
    </message>
    <message>
        <source>Norway, Bokmål</source>
        <translation>Norwegen, Bokmål</translation>
    </message>
    <message>
        <source>Norway, Nynorsk</source>
        <translation>Norwegen, Nynorsk</translation>
    </message>
    <message>
        <source>Not selected.</source>
        <translation>Nicht gewählt.</translation>
    </message>
    <message>
        <source>Notes of your own, for packs on your own server.</source>
        <translation>Eigene Angaben, für Packs auf Ihrem eigenen Server.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing changed since it was built.</source>
        <translation>Nichts hat sich geändert, seit es gebaut wurde.</translation>
    </message>
    <message>
        <source>Nothing is to be done for it.</source>
        <translation>Dafür ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Ask where this archive comes from.</source>
        <translation>Nichts davon wurde behalten. Nachfragen, woher dieses Archiv kommt.</translation>
    </message>
    <message>
        <source>Nothing was changed for it.</source>
        <translation>Dafür wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was renamed.</source>
        <translation>Nichts wurde umbenannt.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was taken. Copy only the rows that are meant.</source>
        <translation>Nichts wurde übernommen. Nur die gemeinten Zeilen kopieren.</translation>
    </message>
    <message>
        <source>Nothing was taken. Write each value as its key, a tab, and the value.</source>
        <translation>Nichts wurde übernommen. Jeden Wert als Schlüssel, Tabulator und Wert schreiben.</translation>
    </message>
    <message>
        <source>Of 1 file, {changes}.</source>
        <translation>Von 1 Datei: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>Of {count} files, {changes}.</source>
        <translation>
            <numerusform>Von {count} Datei: {changes}.</numerusform>
            <numerusform>Von {count} Dateien: {changes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file that is stored under another path.</source>
        <translation>Eine Datei, die unter einem anderen Pfad abgelegt wird.</translation>
    </message>
    <message>
        <source>One file to leave out.</source>
        <translation>Eine Datei, die ausgelassen wird.</translation>
    </message>
    <message>
        <source>One file, stored under the path it has.</source>
        <translation>Eine Datei, abgelegt unter ihrem eigenen Pfad.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Noch einmal öffnen.</translation>
    </message>
    <message>
        <source>Open it in the program that it comes from and save it again.</source>
        <translation>In dem Programm öffnen, aus dem sie kommt, und neu speichern.</translation>
    </message>
    <message>
        <source>Open it instead.</source>
        <translation>Stattdessen öffnen.</translation>
    </message>
    <message>
        <source>Open it with another program.</source>
        <translation>Mit einem anderen Programm öffnen.</translation>
    </message>
    <message>
        <source>Open that one, or choose another folder.</source>
        <translation>Dieses öffnen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Open the tab Text.</source>
        <translation>Den Tab „Text“ öffnen.</translation>
    </message>
    <message>
        <source>Or choose Pack Studio as the packager in the project settings (--engine studio).</source>
        <translation>Oder in den Projekteinstellungen Pack Studio als Packprogramm wählen (--engine studio).</translation>
    </message>
    <message>
        <source>Pack Studio opens Apple Archives (.aar) and its own open packs (.pack.zip).</source>
        <translation>Pack Studio öffnet Apple-Archive (.aar) und seine eigenen offenen Packs (.pack.zip).</translation>
    </message>
    <message>
        <source>Pack Studio&apos;s own packager can make it: choose it in the project settings (--engine studio).</source>
        <translation>Das Packprogramm von Pack Studio kann es erzeugen: in den Projekteinstellungen wählen (--engine studio).</translation>
    </message>
    <message>
        <source>Paste {selectors} into {pack}</source>
        <translation>{selectors} in {pack} einsetzen</translation>
    </message>
    <message>
        <source>Paths below {folder} do not say {tag}, so they are not compared with other languages&apos;.</source>
        <translation>Pfade unter {folder} nennen {tag} nicht und werden deshalb nicht mit denen anderer Sprachen verglichen.</translation>
    </message>
    <message>
        <source>People who get no packs with a language download {amounts}.</source>
        <translation>Leute, die keine Packs mit Sprache erhalten, laden {amounts}.</translation>
    </message>
    <message>
        <source>People with the app in {language} download {amounts}.</source>
        <translation>Leute mit der App in {language} laden {amounts}.</translation>
    </message>
    <message>
        <source>Photoshop (large document)</source>
        <translation>Photoshop (großes Dokument)</translation>
    </message>
    <message>
        <source>Photoshop, {depth} bit</source>
        <translation>Photoshop, {depth} Bit</translation>
    </message>
    <message>
        <source>Point the link somewhere else.</source>
        <translation>Die Verknüpfung auf ein anderes Ziel richten.</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Put it back, or check that its disk is connected.</source>
        <translation>Zurückbringen oder prüfen, ob der Datenträger verbunden ist.</translation>
    </message>
    <message>
        <source>Put it into a file of the pack, or write it into the text of the manifest.</source>
        <translation>In eine Datei des Packs legen oder in den Text des Manifests schreiben.</translation>
    </message>
    <message>
        <source>Put {pack} into the family of its ID</source>
        <translation>{pack} in die Familie seiner ID aufnehmen</translation>
    </message>
    <message>
        <source>Put {pack} into the family {family}</source>
        <translation>{pack} in die Familie {family} aufnehmen</translation>
    </message>
    <message>
        <source>RAR archive</source>
        <translation>RAR-Archiv</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Neu lesen.</translation>
    </message>
    <message>
        <source>Read it as Windows text (“{sample}”) and write UTF-8</source>
        <translation>Als Windows-Text lesen („{sample}“) und UTF-8 schreiben</translation>
    </message>
    <message>
        <source>Remove it where it lies, or ask for permission to read it.</source>
        <translation>Dort entfernen, wo es liegt, oder um Leseberechtigung bitten.</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>Komma entfernen</translation>
    </message>
    <message>
        <source>Remove the events</source>
        <translation>Ereignisse entfernen</translation>
    </message>
    <message>
        <source>Remove the exclusion</source>
        <translation>Ausschluss entfernen</translation>
    </message>
    <message>
        <source>Remove the family {family} ({packs}, {held})</source>
        <translation>Familie {family} entfernen ({packs}, {held})</translation>
    </message>
    <message>
        <source>Remove the first {key} (line {line})</source>
        <translation>Erstes {key} entfernen (Zeile {line})</translation>
    </message>
    <message>
        <source>Remove the language</source>
        <translation>Sprache entfernen</translation>
    </message>
    <message>
        <source>Remove the pack {pack} ({held})</source>
        <translation>Pack {pack} entfernen ({held})</translation>
    </message>
    <message>
        <source>Remove the profile {name}</source>
        <translation>Profil {name} entfernen</translation>
    </message>
    <message>
        <source>Remove the second one</source>
        <translation>Das zweite entfernen</translation>
    </message>
    <message>
        <source>Remove the second {key} (line {line})</source>
        <translation>Zweites {key} entfernen (Zeile {line})</translation>
    </message>
    <message>
        <source>Remove the selector</source>
        <translation>Auswahlregel entfernen</translation>
    </message>
    <message>
        <source>Remove the selector {selector}</source>
        <translation>Auswahlregel {selector} entfernen</translation>
    </message>
    <message>
        <source>Remove the zero bytes</source>
        <translation>Nullbytes entfernen</translation>
    </message>
    <message>
        <source>Remove them from the one and add them to the other.</source>
        <translation>Aus dem einen entfernen und zum anderen hinzufügen.</translation>
    </message>
    <message>
        <source>Remove them, or write them into the text of the manifest.</source>
        <translation>Entfernen oder in den Text des Manifests schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} ignore rules</source>
        <translation>
            <numerusform>{count} Ignorierregel entfernen</numerusform>
            <numerusform>{count} Ignorierregeln entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} selectors that add nothing</source>
        <translation>
            <numerusform>{count} Auswahlregel entfernen, die nichts hinzufügt</numerusform>
            <numerusform>{count} Auswahlregeln entfernen, die nichts hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {files} from {pack}</source>
        <translation>{files} aus {pack} entfernen</translation>
    </message>
    <message>
        <source>Remove {kind} from the settings</source>
        <translation>{kind} aus den Einstellungen entfernen</translation>
    </message>
    <message>
        <source>Remove {packs} ({held})</source>
        <translation>{packs} entfernen ({held})</translation>
    </message>
    <message>
        <source>Remove {path} from {pack}</source>
        <translation>{path} aus {pack} entfernen</translation>
    </message>
    <message>
        <source>Remove {selectors} from {pack}</source>
        <translation>{selectors} aus {pack} entfernen</translation>
    </message>
    <message>
        <source>Remove {values} from the user info of {pack}</source>
        <translation>{values} aus den eigenen Angaben von {pack} entfernen</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>{what} entfernen</translation>
    </message>
    <message>
        <source>Rename a pack</source>
        <translation>Pack umbenennen</translation>
    </message>
    <message>
        <source>Rename a pack to {pack}</source>
        <translation>Pack in {pack} umbenennen</translation>
    </message>
    <message>
        <source>Rename it by hand.</source>
        <translation>Von Hand umbenennen.</translation>
    </message>
    <message>
        <source>Rename it without the colon.</source>
        <translation>Ohne den Doppelpunkt umbenennen.</translation>
    </message>
    <message>
        <source>Rename it, or the folder that it is in.</source>
        <translation>Umbenennen, oder den Ordner, in dem es liegt.</translation>
    </message>
    <message>
        <source>Rename the family {family} to {name}</source>
        <translation>Familie {family} in {name} umbenennen</translation>
    </message>
    <message>
        <source>Rename the profile {old} to {new}</source>
        <translation>Profil {old} in {new} umbenennen</translation>
    </message>
    <message>
        <source>Rename them one by one.</source>
        <translation>Einzeln umbenennen.</translation>
    </message>
    <message>
        <source>Rename to {name}</source>
        <translation>In {name} umbenennen</translation>
    </message>
    <message>
        <source>Rename {key} to {new} in the user info of {pack}</source>
        <translation>{key} in den eigenen Angaben von {pack} in {new} umbenennen</translation>
    </message>
    <message>
        <source>Replace {old} by {new}</source>
        <translation>{old} durch {new} ersetzen</translation>
    </message>
    <message>
        <source>Save it again in the program that it comes from, or remove it.</source>
        <translation>In dem Programm neu speichern, aus dem sie kommt, oder entfernen.</translation>
    </message>
    <message>
        <source>Save soon: until then the changes are only in this window.</source>
        <translation>Bald speichern: bis dahin sind die Änderungen nur in diesem Fenster.</translation>
    </message>
    <message>
        <source>Say in a line why it is fine, and who you are.</source>
        <translation>In einer Zeile sagen, warum es in Ordnung ist, und den Namen angeben.</translation>
    </message>
    <message>
        <source>See what is: pack-studio inspect {archive}</source>
        <translation>Nachsehen, was darin ist: pack-studio inspect {archive}</translation>
    </message>
    <message>
        <source>Serbia, Cyrillic script</source>
        <translation>Serbien, kyrillische Schrift</translation>
    </message>
    <message>
        <source>Serbia, Latin script</source>
        <translation>Serbien, lateinische Schrift</translation>
    </message>
    <message>
        <source>Set the language of {pack} to {language}</source>
        <translation>Sprache von {pack} auf {language} setzen</translation>
    </message>
    <message>
        <source>Set the source root of the pack where that is not meant.</source>
        <translation>Den Quellordner des Packs setzen, wo das nicht gemeint ist.</translation>
    </message>
    <message>
        <source>Set the source root of the pack.</source>
        <translation>Den Quellordner des Packs setzen.</translation>
    </message>
    <message>
        <source>Set the source root of {pack}</source>
        <translation>Quellordner von {pack} setzen</translation>
    </message>
    <message>
        <source>Set the source root, and look at the selectors once the files are there.</source>
        <translation>Den Quellordner setzen und die Auswahlregeln ansehen, sobald die Dateien da sind.</translation>
    </message>
    <message>
        <source>Singapore, English and Chinese</source>
        <translation>Singapur, Englisch und Chinesisch</translation>
    </message>
    <message>
        <source>Somebody without a language</source>
        <translation>Jemand ohne Sprache</translation>
    </message>
    <message>
        <source>Start it once in a terminal to see why: {name} --version. {hint}</source>
        <translation>Einmal im Terminal starten, um den Grund zu sehen: {name} --version. {hint}</translation>
    </message>
    <message>
        <source>Starts with the installation and may go on after it.</source>
        <translation>Beginnt mit der Installation und kann danach weitergehen.</translation>
    </message>
    <message>
        <source>Stop watching {folder}</source>
        <translation>{folder} nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Store as {name}</source>
        <translation>Als {name} ablegen</translation>
    </message>
    <message>
        <source>Support systems from OS {os} on</source>
        <translation>Systeme ab OS {os} unterstützen</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Take all of the folder {folder}</source>
        <translation>Den ganzen Ordner {folder} nehmen</translation>
    </message>
    <message>
        <source>Take back {pattern}</source>
        <translation>{pattern} zurücknehmen</translation>
    </message>
    <message>
        <source>Take it as a file</source>
        <translation>Als Datei nehmen</translation>
    </message>
    <message>
        <source>Take it as a folder</source>
        <translation>Als Ordner nehmen</translation>
    </message>
    <message>
        <source>Take it back from version control or a backup; nothing was changed.</source>
        <translation>Aus der Versionsverwaltung oder einer Sicherung zurückholen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Take it out of the manifest folder.</source>
        <translation>Aus dem Manifestordner nehmen.</translation>
    </message>
    <message>
        <source>Take the ledger back from version control or a backup, or compare the built packs themselves.</source>
        <translation>Die Build-Aufzeichnung aus der Versionsverwaltung oder einer Sicherung zurückholen oder die gebauten Packs selbst vergleichen.</translation>
    </message>
    <message>
        <source>Take the ledger back from version control or a backup.</source>
        <translation>Die Build-Aufzeichnung aus der Versionsverwaltung oder einer Sicherung zurückholen.</translation>
    </message>
    <message>
        <source>Take the protection off (or check the file out, if your team does that), then save again.</source>
        <translation>Den Schutz entfernen (oder die Datei auschecken, wenn Ihr Team das so macht), dann noch einmal speichern.</translation>
    </message>
    <message>
        <source>Take {platform} from the platforms of {packs}</source>
        <translation>{platform} aus den Plattformen von {packs} nehmen</translation>
    </message>
    <message>
        <source>Tape archive</source>
        <translation>Tar-Archiv</translation>
    </message>
    <message>
        <source>The ID {id} has letters that an ID cannot have, so the pack is called {new}.</source>
        <translation>Die ID {id} enthält Zeichen, die eine ID nicht haben kann; das Pack heißt deshalb {new}.</translation>
    </message>
    <message>
        <source>The ID {id} is used already, so the pack is called {new}.</source>
        <translation>Die ID {id} wird schon verwendet; das Pack heißt deshalb {new}.</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds {count} characters, which is more than a table of values.</source>
        <translation>
            <numerusform>Die Zwischenablage enthält {count} Zeichen, mehr als eine Tabelle von Werten.</numerusform>
            <numerusform>Die Zwischenablage enthält {count} Zeichen, mehr als eine Tabelle von Werten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds {count} lines; at most {most} values are taken at once.</source>
        <translation>
            <numerusform>Die Zwischenablage enthält {count} Zeile; höchstens {most} Werte werden auf einmal übernommen.</numerusform>
            <numerusform>Die Zwischenablage enthält {count} Zeilen; höchstens {most} Werte werden auf einmal übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The condition [{condition}] belongs to nothing.</source>
        <translation>Die Bedingung [{condition}] gehört zu nichts.</translation>
    </message>
    <message>
        <source>The file has no path that a disk can have.</source>
        <translation>Die Datei hat keinen Pfad, den ein Datenträger haben kann.</translation>
    </message>
    <message>
        <source>The files whose names fit a pattern.</source>
        <translation>Die Dateien, deren Namen zu einem Muster passen.</translation>
    </message>
    <message>
        <source>The folder for Apple&apos;s packager</source>
        <translation>Der Ordner für Apples Packprogramm</translation>
    </message>
    <message>
        <source>The folder that all paths below count from.</source>
        <translation>Der Ordner, ab dem alle Pfade unten zählen.</translation>
    </message>
    <message>
        <source>The folder {folder} is write-protected for you, so nothing can be changed here.</source>
        <translation>Der Ordner {folder} ist für Sie schreibgeschützt, deshalb kann hier nichts geändert werden.</translation>
    </message>
    <message>
        <source>The folder {folder} with the manifests is not there.</source>
        <translation>Der Ordner {folder} mit den Manifesten ist nicht da.</translation>
    </message>
    <message>
        <source>The manifest</source>
        <translation>Das Manifest</translation>
    </message>
    <message>
        <source>The manifest changed.</source>
        <translation>Das Manifest hat sich geändert.</translation>
    </message>
    <message>
        <source>The name * stands for all families.</source>
        <translation>Der Name * steht für alle Familien.</translation>
    </message>
    <message>
        <source>The name by which the app asks for this pack.</source>
        <translation>Der Name, unter dem die App dieses Pack verlangt.</translation>
    </message>
    <message>
        <source>The name is the asset pack ID that you chose.</source>
        <translation>Der Name ist die gewählte Asset-Pack-ID.</translation>
    </message>
    <message>
        <source>The name of the family has something in it that is no text.</source>
        <translation>Der Name der Familie enthält etwas, das kein Text ist.</translation>
    </message>
    <message numerus="yes">
        <source>The name of the family has {count} characters.</source>
        <translation>
            <numerusform>Der Name der Familie hat {count} Zeichen.</numerusform>
            <numerusform>Der Name der Familie hat {count} Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the packs can have {{folder}}, {{tag}} and {{language}}, but not {word}.</source>
        <translation>Der Name der Packs kann {{folder}}, {{tag}} und {{language}} enthalten, aber nicht {word}.</translation>
    </message>
    <message>
        <source>The name of the packs has a bracket that makes no sense.</source>
        <translation>Der Name der Packs enthält eine Klammer, die keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>The name of the packs needs {{tag}} or {{language}} in it, or all would be called the same.</source>
        <translation>Der Name der Packs braucht {{tag}} oder {{language}}, sonst hießen alle gleich.</translation>
    </message>
    <message>
        <source>The one language that the pack is for.</source>
        <translation>Die eine Sprache, für die das Pack ist.</translation>
    </message>
    <message>
        <source>The pack that was built before is not there any more, or was changed.</source>
        <translation>Das vorher gebaute Pack ist nicht mehr da oder wurde geändert.</translation>
    </message>
    <message>
        <source>The packs are: {packs}.</source>
        <translation>Die Packs sind: {packs}.</translation>
    </message>
    <message>
        <source>The packs have no name yet.</source>
        <translation>Die Packs haben noch keinen Namen.</translation>
    </message>
    <message>
        <source>The path that the file is stored under.</source>
        <translation>Der Pfad, unter dem die Datei abgelegt wird.</translation>
    </message>
    <message>
        <source>The path that the folder is stored under.</source>
        <translation>Der Pfad, unter dem der Ordner abgelegt wird.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Das Projekt</translation>
    </message>
    <message>
        <source>The project cannot have this: {reason}.</source>
        <translation>Das Projekt kann dies nicht haben: {reason}.</translation>
    </message>
    <message>
        <source>The script excludes this file, so no selector is made of it.</source>
        <translation>Das Skript schließt diese Datei aus, deshalb wird keine Auswahlregel daraus.</translation>
    </message>
    <message>
        <source>The script names no content root, so paths count from its own folder.</source>
        <translation>Das Skript nennt keinen Inhaltsordner, deshalb zählen Pfade ab seinem eigenen Ordner.</translation>
    </message>
    <message>
        <source>The systems that get the pack.</source>
        <translation>Die Systeme, die das Pack erhalten.</translation>
    </message>
    <message>
        <source>The tab Text shows it.</source>
        <translation>Der Tab „Text“ zeigt es.</translation>
    </message>
    <message>
        <source>The text around this place cannot be read as JSON. Mend it there first.</source>
        <translation>Der Text um diese Stelle kann nicht als JSON gelesen werden. Zuerst dort korrigieren.</translation>
    </message>
    <message>
        <source>The text ends before the braces of line {line} are closed.</source>
        <translation>Der Text endet, bevor die Klammern von Zeile {line} geschlossen sind.</translation>
    </message>
    <message>
        <source>The text is not UTF-8, so names with other letters than English ones may be read wrong.</source>
        <translation>Der Text ist nicht UTF-8; Namen mit anderen als englischen Buchstaben werden vielleicht falsch gelesen.</translation>
    </message>
    <message>
        <source>The text of this value cannot be read as JSON. Mend it there first.</source>
        <translation>Der Text dieses Werts kann nicht als JSON gelesen werden. Zuerst dort korrigieren.</translation>
    </message>
    <message>
        <source>The unsaved work on {project}</source>
        <translation>Die nicht gespeicherte Arbeit an {project}</translation>
    </message>
    <message>
        <source>The value needs a key, by which the app finds it.</source>
        <translation>Der Wert braucht einen Schlüssel, über den die App ihn findet.</translation>
    </message>
    <message>
        <source>The whole manifest cannot be removed.</source>
        <translation>Das ganze Manifest kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>There are builds {builds}.</source>
        <translation>Es gibt die Builds {builds}.</translation>
    </message>
    <message>
        <source>There are builds {first} to {last}.</source>
        <translation>Es gibt die Builds {first} bis {last}.</translation>
    </message>
    <message>
        <source>There are older ones and builds {builds}.</source>
        <translation>Es gibt ältere und die Builds {builds}.</translation>
    </message>
    <message>
        <source>There is build {build} only.</source>
        <translation>Es gibt nur Build {build}.</translation>
    </message>
    <message>
        <source>There is no manifest in this text.</source>
        <translation>In diesem Text steht kein Manifest.</translation>
    </message>
    <message>
        <source>There is no user info in this manifest any more.</source>
        <translation>In diesem Manifest gibt es keine eigenen Angaben mehr.</translation>
    </message>
    <message>
        <source>There is no {field} in this manifest.</source>
        <translation>In diesem Manifest gibt es kein {field}.</translation>
    </message>
    <message>
        <source>This file holds two versions of some lines. Keep one of them first.</source>
        <translation>Diese Datei enthält zwei Fassungen einiger Zeilen. Zuerst eine davon behalten.</translation>
    </message>
    <message>
        <source>This file is not UTF-8. Save it as UTF-8 first.</source>
        <translation>Diese Datei ist nicht UTF-8. Zuerst als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>This number is too large for JSON to be read back.</source>
        <translation>Diese Zahl ist zu groß, um aus JSON wieder gelesen zu werden.</translation>
    </message>
    <message>
        <source>This profile is not in the project any more.</source>
        <translation>Dieses Profil ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>This system&apos;s limit of watched folders is used up.</source>
        <translation>Die Grenze dieses Systems für beobachtete Ordner ist erreicht.</translation>
    </message>
    <message>
        <source>This system&apos;s limit of watching programs is used up.</source>
        <translation>Die Grenze dieses Systems für beobachtende Programme ist erreicht.</translation>
    </message>
    <message>
        <source>This text cannot be edited value by value.</source>
        <translation>Dieser Text kann nicht Wert für Wert bearbeitet werden.</translation>
    </message>
    <message>
        <source>This text has characters in it that cannot be seen.</source>
        <translation>Dieser Text enthält Zeichen, die nicht zu sehen sind.</translation>
    </message>
    <message>
        <source>This text has half a character in it, which UTF-8 cannot hold.</source>
        <translation>Dieser Text enthält ein halbes Zeichen, das UTF-8 nicht fassen kann.</translation>
    </message>
    <message numerus="yes">
        <source>This text has {count} characters; values here have at most {most}.</source>
        <translation>
            <numerusform>Dieser Text hat {count} Zeichen; Werte haben hier höchstens {most}.</numerusform>
            <numerusform>Dieser Text hat {count} Zeichen; Werte haben hier höchstens {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This value can be changed in the text only.</source>
        <translation>Dieser Wert kann nur im Text geändert werden.</translation>
    </message>
    <message>
        <source>This value is nested too deeply for a manifest.</source>
        <translation>Dieser Wert ist für ein Manifest zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Treat problems of one kind as errors</source>
        <translation>Probleme einer Art als Fehler behandeln</translation>
    </message>
    <message>
        <source>Treat problems of one kind as notes</source>
        <translation>Probleme einer Art als Hinweise behandeln</translation>
    </message>
    <message>
        <source>Treat problems of one kind as usual</source>
        <translation>Probleme einer Art wie üblich behandeln</translation>
    </message>
    <message>
        <source>Treat problems of one kind as warnings</source>
        <translation>Probleme einer Art als Warnungen behandeln</translation>
    </message>
    <message>
        <source>Treat {kind} as usual</source>
        <translation>{kind} wie üblich behandeln</translation>
    </message>
    <message>
        <source>TrueType collection</source>
        <translation>TrueType-Sammlung</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>Türkisch (Windows)</translation>
    </message>
    <message>
        <source>Two of these files would get one name, or one of them two.</source>
        <translation>Zwei dieser Dateien erhielten denselben Namen oder eine davon zwei.</translation>
    </message>
    <message>
        <source>Type it anew.</source>
        <translation>Neu eingeben.</translation>
    </message>
    <message>
        <source>Type one, such as: German in Switzerland.</source>
        <translation>Einen eingeben, etwa: Deutsch in der Schweiz.</translation>
    </message>
    <message>
        <source>US Spanish</source>
        <translation>Spanisch in den USA</translation>
    </message>
    <message>
        <source>USDZ scene</source>
        <translation>USDZ-Szene</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Undo brings back what was removed. What cannot be read is named in the list of problems.</source>
        <translation>Rückgängig bringt zurück, was entfernt wurde. Was nicht gelesen werden kann, steht in der Liste der Probleme.</translation>
    </message>
    <message>
        <source>Unpack it to work with its files.</source>
        <translation>Entpacken, um mit den Dateien zu arbeiten.</translation>
    </message>
    <message>
        <source>Update Pack Studio on this computer; the project was not touched.</source>
        <translation>Pack Studio auf diesem Computer aktualisieren; das Projekt wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Use the ID {id}</source>
        <translation>ID {id} verwenden</translation>
    </message>
    <message>
        <source>Use the ID {id} again</source>
        <translation>ID {id} wieder verwenden</translation>
    </message>
    <message>
        <source>Use the project&apos;s source root for {pack}</source>
        <translation>Für {pack} den Quellordner des Projekts verwenden</translation>
    </message>
    <message numerus="yes">
        <source>Use {count} of them at most.</source>
        <translation>
            <numerusform>Höchstens {count} davon verwenden.</numerusform>
            <numerusform>Höchstens {count} davon verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use {new}</source>
        <translation>{new} verwenden</translation>
    </message>
    <message>
        <source>Wait until it has finished. If nothing runs there any more, remove {path}.</source>
        <translation>Warten, bis es fertig ist. Läuft dort nichts mehr, {path} entfernen.</translation>
    </message>
    <message>
        <source>Wait until it is complete, then try again.</source>
        <translation>Warten, bis sie vollständig ist, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Wait until the file is complete, then build again.</source>
        <translation>Warten, bis die Datei vollständig ist, dann noch einmal bauen.</translation>
    </message>
    <message>
        <source>Watch {folders}</source>
        <translation>{folders} beobachten</translation>
    </message>
    <message>
        <source>Watching ended unexpectedly.</source>
        <translation>Das Beobachten endete unerwartet.</translation>
    </message>
    <message>
        <source>WavPack sound</source>
        <translation>WavPack-Ton</translation>
    </message>
    <message>
        <source>Western (Mac)</source>
        <translation>Westlich (Mac)</translation>
    </message>
    <message>
        <source>Western (Windows)</source>
        <translation>Westlich (Windows)</translation>
    </message>
    <message>
        <source>When somebody installs the app for the first time.</source>
        <translation>Wenn jemand die App zum ersten Mal installiert.</translation>
    </message>
    <message>
        <source>When somebody updates the app.</source>
        <translation>Wenn jemand die App aktualisiert.</translation>
    </message>
    <message>
        <source>When the pack is downloaded.</source>
        <translation>Wann das Pack geladen wird.</translation>
    </message>
    <message>
        <source>Where Steam keeps its logs means nothing here.</source>
        <translation>Wo Steam seine Protokolle aufbewahrt, bedeutet hier nichts.</translation>
    </message>
    <message>
        <source>Which files the pack ships.</source>
        <translation>Welche Dateien das Pack ausliefert.</translation>
    </message>
    <message>
        <source>Write / behind a folder, and [ ] for a space at the end.</source>
        <translation>/ hinter einen Ordner schreiben und [ ] für ein Leerzeichen am Ende.</translation>
    </message>
    <message>
        <source>Write / between a folder and what is in it.</source>
        <translation>/ zwischen einen Ordner und seinen Inhalt schreiben.</translation>
    </message>
    <message>
        <source>Write /art, not C:/art.</source>
        <translation>/art schreiben, nicht C:/art.</translation>
    </message>
    <message>
        <source>Write [a-z].</source>
        <translation>[a-z] schreiben.</translation>
    </message>
    <message>
        <source>Write \# for a name that begins with it.</source>
        <translation>\# für einen Namen schreiben, der damit beginnt.</translation>
    </message>
    <message>
        <source>Write ] where it ends, or \[ for a name that has a bracket in it.</source>
        <translation>] schreiben, wo es endet, oder \[ für einen Namen mit einer Klammer darin.</translation>
    </message>
    <message>
        <source>Write a name behind it, such as *.psd.</source>
        <translation>Einen Namen dahinter schreiben, etwa *.psd.</translation>
    </message>
    <message>
        <source>Write a name, or *.psd for all files that end so.</source>
        <translation>Einen Namen schreiben oder *.psd für alle Dateien, die so enden.</translation>
    </message>
    <message>
        <source>Write a name, or *.psd.</source>
        <translation>Einen Namen oder *.psd schreiben.</translation>
    </message>
    <message>
        <source>Write a short word.</source>
        <translation>Ein kurzes Wort schreiben.</translation>
    </message>
    <message>
        <source>Write another key, or change the value that is there.</source>
        <translation>Einen anderen Schlüssel schreiben oder den vorhandenen Wert ändern.</translation>
    </message>
    <message>
        <source>Write digits, with a dot before decimals: 1.5. Or make the value a text.</source>
        <translation>Ziffern schreiben, mit einem Punkt vor den Nachkommastellen: 1.5. Oder den Wert zu einem Text machen.</translation>
    </message>
    <message>
        <source>Write each depot into a script of its own, and convert those.</source>
        <translation>Jedes Depot in ein eigenes Skript schreiben und diese umwandeln.</translation>
    </message>
    <message>
        <source>Write forward slashes</source>
        <translation>Normale Schrägstriche schreiben</translation>
    </message>
    <message>
        <source>Write it as UTF-8</source>
        <translation>Als UTF-8 schreiben</translation>
    </message>
    <message>
        <source>Write it as a list</source>
        <translation>Als Liste schreiben</translation>
    </message>
    <message>
        <source>Write it relative to the manifest</source>
        <translation>Relativ zum Manifest schreiben</translation>
    </message>
    <message>
        <source>Write letters and accents joined</source>
        <translation>Buchstaben und Akzente zusammengesetzt schreiben</translation>
    </message>
    <message>
        <source>Write one, such as voices.</source>
        <translation>Einen schreiben, etwa voices.</translation>
    </message>
    <message>
        <source>Write sourceRoot relative to the manifest.</source>
        <translation>sourceRoot relativ zum Manifest schreiben.</translation>
    </message>
    <message>
        <source>Write {name} as on disk</source>
        <translation>{name} wie auf dem Datenträger schreiben</translation>
    </message>
    <message>
        <source>Write {new}</source>
        <translation>{new} schreiben</translation>
    </message>
    <message>
        <source>Write {new} instead of {old}</source>
        <translation>{new} statt {old} schreiben</translation>
    </message>
    <message>
        <source>Write {value} as text</source>
        <translation>{value} als Text schreiben</translation>
    </message>
    <message>
        <source>XZ archive</source>
        <translation>XZ-Archiv</translation>
    </message>
    <message>
        <source>You can look at everything, and build where the packs can be written.</source>
        <translation>Sie können alles ansehen und dort bauen, wo die Packs geschrieben werden können.</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <translation>Zip-Archiv</translation>
    </message>
    <message>
        <source>Zstandard archive</source>
        <translation>Zstandard-Archiv</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a Blender document</source>
        <translation>ein Blender-Dokument</translation>
    </message>
    <message>
        <source>a CAF sound</source>
        <translation>ein CAF-Ton</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <translation>ein GIMP-Dokument</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a MIDI file</source>
        <translation>eine MIDI-Datei</translation>
    </message>
    <message>
        <source>a Matroska film</source>
        <translation>ein Matroska-Film</translation>
    </message>
    <message>
        <source>a Metal library</source>
        <translation>eine Metal-Bibliothek</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>ein Photoshop-Dokument</translation>
    </message>
    <message>
        <source>a QuickTime film</source>
        <translation>ein QuickTime-Film</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a Radiance HDR picture</source>
        <translation>ein Radiance-HDR-Bild</translation>
    </message>
    <message>
        <source>a TrueType font</source>
        <translation>eine TrueType-Schrift</translation>
    </message>
    <message>
        <source>a USD scene</source>
        <translation>eine USD-Szene</translation>
    </message>
    <message>
        <source>a USDZ model</source>
        <translation>ein USDZ-Modell</translation>
    </message>
    <message>
        <source>a WAV sound</source>
        <translation>ein WAV-Ton</translation>
    </message>
    <message>
        <source>a WebM film</source>
        <translation>ein WebM-Film</translation>
    </message>
    <message>
        <source>a Windows Media file</source>
        <translation>eine Windows-Media-Datei</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>ein Zstandard-Archiv</translation>
    </message>
    <message>
        <source>a block is cut short</source>
        <translation>ein Block ist abgeschnitten</translation>
    </message>
    <message>
        <source>a byte order mark</source>
        <translation>eine Bytereihenfolge-Markierung</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>a colon is missing after this key</source>
        <translation>nach diesem Schlüssel fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a comma is missing before this value</source>
        <translation>vor diesem Wert fehlt ein Komma</translation>
    </message>
    <message>
        <source>a comment begins with // and not with #</source>
        <translation>ein Kommentar beginnt mit // und nicht mit #</translation>
    </message>
    <message>
        <source>a control character stands in this text and must be escaped</source>
        <translation>in diesem Text steht ein Steuerzeichen, das maskiert werden muss</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>eine Kopie</translation>
    </message>
    <message>
        <source>a device or a socket</source>
        <translation>ein Gerät oder ein Socket</translation>
    </message>
    <message>
        <source>a dot</source>
        <translation>einen Punkt</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>a file has no name</source>
        <translation>eine Datei hat keinen Namen</translation>
    </message>
    <message>
        <source>a file left behind by a program</source>
        <translation>eine von einem Programm hinterlassene Datei</translation>
    </message>
    <message>
        <source>a file selector</source>
        <translation>Auswahlregel</translation>
    </message>
    <message>
        <source>a file&apos;s 64-bit sizes are cut short</source>
        <translation>die 64-Bit-Größen einer Datei sind abgeschnitten</translation>
    </message>
    <message>
        <source>a file&apos;s bytes are cut short</source>
        <translation>die Bytes einer Datei sind abgeschnitten</translation>
    </message>
    <message>
        <source>a file&apos;s bytes run into what follows them</source>
        <translation>die Bytes einer Datei reichen in das hinein, was folgt</translation>
    </message>
    <message>
        <source>a file&apos;s extra fields are damaged</source>
        <translation>die Zusatzfelder einer Datei sind beschädigt</translation>
    </message>
    <message>
        <source>a file&apos;s header contradicts the zip&apos;s directory</source>
        <translation>der Kopf einer Datei widerspricht dem Verzeichnis des Zip</translation>
    </message>
    <message>
        <source>a file&apos;s header is missing</source>
        <translation>der Kopf einer Datei fehlt</translation>
    </message>
    <message>
        <source>a file&apos;s name is not UTF-8</source>
        <translation>der Name einer Datei ist nicht UTF-8</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a folder has content</source>
        <translation>ein Ordner hat Inhalt wie eine Datei</translation>
    </message>
    <message>
        <source>a folder would have to be made beside {name}</source>
        <translation>neben {name} müsste ein Ordner angelegt werden</translation>
    </message>
    <message>
        <source>a font collection</source>
        <translation>eine Schriftsammlung</translation>
    </message>
    <message>
        <source>a glTF model</source>
        <translation>ein glTF-Modell</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a header of {size} bytes is too long</source>
        <translation>ein Kopf von {size} Bytes ist zu lang</translation>
    </message>
    <message>
        <source>a hyphen stands first or last</source>
        <translation>ein Bindestrich steht am Anfang oder Ende</translation>
    </message>
    <message>
        <source>a key in double quotation marks belongs here</source>
        <translation>hierher gehört ein Schlüssel in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>a known file</source>
        <translation>bekannte Datei</translation>
    </message>
    <message>
        <source>a large Photoshop document</source>
        <translation>ein großes Photoshop-Dokument</translation>
    </message>
    <message>
        <source>a leading space</source>
        <translation>ein Leerzeichen am Anfang</translation>
    </message>
    <message>
        <source>a left-to-right mark</source>
        <translation>eine Links-nach-rechts-Markierung</translation>
    </message>
    <message>
        <source>a link&apos;s target is not UTF-8</source>
        <translation>das Ziel einer Verknüpfung ist nicht UTF-8</translation>
    </message>
    <message>
        <source>a link&apos;s target is too long</source>
        <translation>das Ziel einer Verknüpfung ist zu lang</translation>
    </message>
    <message>
        <source>a list of packs</source>
        <translation>eine Liste von Packs</translation>
    </message>
    <message>
        <source>a narrow non-breaking space</source>
        <translation>ein schmales geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>a new build differs from byte {offset} on</source>
        <translation>ein neuer Build weicht ab Byte {offset} ab</translation>
    </message>
    <message>
        <source>a non-breaking space</source>
        <translation>ein geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation>ein Teil des Pfads ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>a path has no NUL in it</source>
        <translation>ein Pfad enthält kein NUL</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>eine Pipe</translation>
    </message>
    <message>
        <source>a problem of {place}</source>
        <translation>Problem von {place}</translation>
    </message>
    <message>
        <source>a program for Apple systems</source>
        <translation>ein Programm für Apple-Systeme</translation>
    </message>
    <message>
        <source>a program for Linux</source>
        <translation>ein Programm für Linux</translation>
    </message>
    <message>
        <source>a program for Windows</source>
        <translation>ein Programm für Windows</translation>
    </message>
    <message>
        <source>a property list</source>
        <translation>eine Eigenschaftsliste</translation>
    </message>
    <message>
        <source>a right-to-left mark</source>
        <translation>eine Rechts-nach-links-Markierung</translation>
    </message>
    <message>
        <source>a slash</source>
        <translation>einen Schrägstrich</translation>
    </message>
    <message>
        <source>a soft hyphen</source>
        <translation>ein bedingtes Trennzeichen</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>a stored file has two sizes</source>
        <translation>eine unkomprimierte Datei hat zwei Größen</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>a tape archive</source>
        <translation>ein Tar-Archiv</translation>
    </message>
    <message>
        <source>a text of {size} bytes does not fit into a field</source>
        <translation>ein Text von {size} Bytes passt nicht in ein Feld</translation>
    </message>
    <message>
        <source>a web font</source>
        <translation>eine Webschrift</translation>
    </message>
    <message>
        <source>a window of {person} on {computer}</source>
        <translation>ein Fenster von {person} auf {computer}</translation>
    </message>
    <message>
        <source>a window on {computer}</source>
        <translation>ein Fenster auf {computer}</translation>
    </message>
    <message>
        <source>a word joiner</source>
        <translation>einen Wortverbinder</translation>
    </message>
    <message>
        <source>a zero-width joiner</source>
        <translation>einen breitenlosen Verbinder</translation>
    </message>
    <message>
        <source>a zero-width non-joiner</source>
        <translation>einen breitenlosen Nichtverbinder</translation>
    </message>
    <message>
        <source>a zero-width space</source>
        <translation>ein breitenloses Leerzeichen</translation>
    </message>
    <message>
        <source>a {kind}</source>
        <translation>{kind}</translation>
    </message>
    <message>
        <source>a {kind} file</source>
        <translation>eine {kind}-Datei</translation>
    </message>
    <message>
        <source>a {kind} picture</source>
        <translation>ein {kind}-Bild</translation>
    </message>
    <message>
        <source>a {name} file</source>
        <translation>{name}-Datei</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>alle Sprachen</translation>
    </message>
    <message>
        <source>an Apple archive</source>
        <translation>ein Apple-Archiv</translation>
    </message>
    <message>
        <source>an FBX model</source>
        <translation>ein FBX-Modell</translation>
    </message>
    <message>
        <source>an LZ4 archive</source>
        <translation>ein LZ4-Archiv</translation>
    </message>
    <message>
        <source>an MP3 sound</source>
        <translation>ein MP3-Ton</translation>
    </message>
    <message>
        <source>an MPEG-4 file</source>
        <translation>eine MPEG-4-Datei</translation>
    </message>
    <message>
        <source>an Ogg file</source>
        <translation>eine Ogg-Datei</translation>
    </message>
    <message>
        <source>an OpenType font</source>
        <translation>eine OpenType-Schrift</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>an XZ archive</source>
        <translation>ein XZ-Archiv</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>an empty language</source>
        <translation>eine leere Sprache</translation>
    </message>
    <message>
        <source>an entry does not say what it is</source>
        <translation>ein Eintrag sagt nicht, was er ist</translation>
    </message>
    <message>
        <source>an entry has no path</source>
        <translation>ein Eintrag hat keinen Pfad</translation>
    </message>
    <message>
        <source>an entry is of an unknown type ({number})</source>
        <translation>ein Eintrag ist von unbekanntem Typ ({number})</translation>
    </message>
    <message>
        <source>an entry&apos;s header claims a size of {size} bytes</source>
        <translation>der Kopf eines Eintrags gibt eine Größe von {size} Bytes an</translation>
    </message>
    <message numerus="yes">
        <source>an entry&apos;s path is longer than {count} characters</source>
        <translation>
            <numerusform>der Pfad eines Eintrags ist länger als {count} Zeichen</numerusform>
            <numerusform>der Pfad eines Eintrags ist länger als {count} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>an invisible sign</source>
        <translation>ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an older state or of work in progress</source>
        <translation>einen älteren oder unfertigen Stand</translation>
    </message>
    <message>
        <source>an uncompressed block has another size than it says</source>
        <translation>ein nicht komprimierter Block hat eine andere Größe, als er angibt</translation>
    </message>
    <message>
        <source>an underscore</source>
        <translation>einen Unterstrich</translation>
    </message>
    <message>
        <source>an unprintable character</source>
        <translation>ein nicht druckbares Zeichen</translation>
    </message>
    <message>
        <source>an unusual space</source>
        <translation>ein ungewöhnliches Leerzeichen</translation>
    </message>
    <message>
        <source>an {kind}</source>
        <translation>{kind}</translation>
    </message>
    <message>
        <source>an {kind} file</source>
        <translation>eine {kind}-Datei</translation>
    </message>
    <message>
        <source>an {kind} picture</source>
        <translation>ein {kind}-Bild</translation>
    </message>
    <message>
        <source>another Pack Studio ({where}, since {time})</source>
        <translation>ein anderes Pack Studio ({where}, seit {time})</translation>
    </message>
    <message>
        <source>another Pack Studio of {person} ({where}, since {time})</source>
        <translation>ein anderes Pack Studio von {person} ({where}, seit {time})</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>ein anderer Computer</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm verwendet es</translation>
    </message>
    <message>
        <source>another window of {person} on this computer</source>
        <translation>ein anderes Fenster von {person} auf diesem Computer</translation>
    </message>
    <message>
        <source>another window on this computer</source>
        <translation>ein anderes Fenster auf diesem Computer</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>schwarzweiß</translation>
    </message>
    <message>
        <source>block {number}</source>
        <translation>Block {number}</translation>
    </message>
    <message>
        <source>block {number} is cut short</source>
        <translation>Block {number} ist abgeschnitten</translation>
    </message>
    <message>
        <source>block {number}: {fault}</source>
        <translation>Block {number}: {fault}</translation>
    </message>
    <message>
        <source>build {build} of {project}</source>
        <translation>Build {build} von {project}</translation>
    </message>
    <message>
        <source>every other language</source>
        <translation>jede andere Sprache</translation>
    </message>
    <message>
        <source>field {field} has more than a second of nanoseconds</source>
        <translation>Feld {field} enthält mehr als eine Sekunde an Nanosekunden</translation>
    </message>
    <message>
        <source>field {field} is of an unknown kind ({kind})</source>
        <translation>Feld {field} ist von unbekannter Art ({kind})</translation>
    </message>
    <message>
        <source>field {field} is of the wrong kind ({kind})</source>
        <translation>Feld {field} ist von falscher Art ({kind})</translation>
    </message>
    <message>
        <source>field {field} runs past the end of its header</source>
        <translation>Feld {field} reicht über das Ende seines Kopfs hinaus</translation>
    </message>
    <message>
        <source>glTF (binary)</source>
        <translation>glTF (binär)</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>grey with alpha</source>
        <translation>Graustufen mit Alpha</translation>
    </message>
    <message>
        <source>has a backslash</source>
        <translation>enthält einen Backslash</translation>
    </message>
    <message>
        <source>has a colon, which Windows takes for a drive letter or a hidden stream</source>
        <translation>enthält einen Doppelpunkt, den Windows für einen Laufwerksbuchstaben oder einen versteckten Datenstrom hält</translation>
    </message>
    <message>
        <source>has a component that ends in a dot or a space, which Windows drops</source>
        <translation>enthält einen Teil, der mit einem Punkt oder Leerzeichen endet, was Windows weglässt</translation>
    </message>
    <message>
        <source>has a component “..”</source>
        <translation>enthält einen Teil „..“</translation>
    </message>
    <message>
        <source>has a component “.”</source>
        <translation>enthält einen Teil „.“</translation>
    </message>
    <message>
        <source>has a control character</source>
        <translation>enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>has an empty component</source>
        <translation>enthält einen leeren Teil</translation>
    </message>
    <message>
        <source>has the component {name}, which is a device on Windows</source>
        <translation>enthält den Teil {name}, unter Windows ein Gerät</translation>
    </message>
    <message>
        <source>iPhone and iPad.</source>
        <translation>iPhone und iPad.</translation>
    </message>
    <message>
        <source>is absolute</source>
        <translation>ist absolut</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is longer than {size} bytes</source>
        <translation>ist länger als {size} Bytes</translation>
    </message>
    <message>
        <source>is not in composed Unicode (NFC)</source>
        <translation>ist kein zusammengesetztes Unicode (NFC)</translation>
    </message>
    <message>
        <source>is not valid Unicode</source>
        <translation>ist kein gültiges Unicode</translation>
    </message>
    <message>
        <source>it can be error, warning, info or off</source>
        <translation>möglich sind error, warning, info oder off</translation>
    </message>
    <message>
        <source>it changed while it was looked at</source>
        <translation>es änderte sich beim Lesen</translation>
    </message>
    <message>
        <source>it has bytes in it that are no text</source>
        <translation>es enthält Bytes, die kein Text sind</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {count} blocks</source>
        <translation>
            <numerusform>es hat mehr als {count} Block</numerusform>
            <numerusform>es hat mehr als {count} Blöcke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has more than {count} entries</source>
        <translation>
            <numerusform>es hat mehr als {count} Eintrag</numerusform>
            <numerusform>es hat mehr als {count} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>it has {letters} in it</source>
        <translation>sie enthält {letters}</translation>
    </message>
    <message>
        <source>it holds a number of thousands of digits</source>
        <translation>es enthält eine Zahl mit Tausenden von Ziffern</translation>
    </message>
    <message>
        <source>it holds encrypted files</source>
        <translation>es enthält verschlüsselte Dateien</translation>
    </message>
    <message>
        <source>it holds files packed with zip method {method}, which is not read here</source>
        <translation>es enthält Dateien mit der Zip-Methode {method}, die hier nicht gelesen wird</translation>
    </message>
    <message>
        <source>it is a 7-Zip archive</source>
        <translation>es ist ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>it is a RAR archive</source>
        <translation>es ist ein RAR-Archiv</translation>
    </message>
    <message>
        <source>it is a bare LZFSE file, not an archive</source>
        <translation>es ist eine bloße LZFSE-Datei, kein Archiv</translation>
    </message>
    <message>
        <source>it is a bare zstd file, not a pack</source>
        <translation>es ist eine bloße zstd-Datei, kein Pack</translation>
    </message>
    <message>
        <source>it is a bzip2 file</source>
        <translation>es ist eine bzip2-Datei</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a gzip file</source>
        <translation>es ist eine gzip-Datei</translation>
    </message>
    <message>
        <source>it is a macOS installer package</source>
        <translation>es ist ein Installationspaket für macOS</translation>
    </message>
    <message>
        <source>it is a zip in several parts</source>
        <translation>es ist ein Zip in mehreren Teilen</translation>
    </message>
    <message>
        <source>it is an Android library, which only shares the file extension</source>
        <translation>es ist eine Android-Bibliothek, die nur dieselbe Dateiendung hat</translation>
    </message>
    <message>
        <source>it is an encrypted or signed Apple archive, which asset packs never are</source>
        <translation>es ist ein verschlüsseltes oder signiertes Apple-Archiv, was Asset-Packs nie sind</translation>
    </message>
    <message>
        <source>it is an xz file</source>
        <translation>es ist eine xz-Datei</translation>
    </message>
    <message>
        <source>it is compressed in a way that is not known here ({letter})</source>
        <translation>es ist auf eine Art komprimiert, die hier nicht bekannt ist ({letter})</translation>
    </message>
    <message>
        <source>it is compressed in a way that is not read here ({letter})</source>
        <translation>es ist auf eine Art komprimiert, die hier nicht gelesen wird ({letter})</translation>
    </message>
    <message>
        <source>it is compressed with Apple&apos;s {format}, which only Apple&apos;s own systems read</source>
        <translation>es ist mit Apples {format} komprimiert, das nur Apples eigene Systeme lesen</translation>
    </message>
    <message>
        <source>it is in the pack, and the manifest does not select it</source>
        <translation>es ist im Pack, und das Manifest wählt es nicht aus</translation>
    </message>
    <message>
        <source>it is in the pack, and {build} did not have it</source>
        <translation>es ist im Pack, und {build} hatte es nicht</translation>
    </message>
    <message>
        <source>it is in the pack, but not in its index</source>
        <translation>es ist im Pack, aber nicht in dessen Verzeichnis</translation>
    </message>
    <message>
        <source>it is larger than this disk can hold in one file</source>
        <translation>es ist größer, als dieser Datenträger in einer Datei fassen kann</translation>
    </message>
    <message>
        <source>it is neither a file nor a folder</source>
        <translation>es ist weder eine Datei noch ein Ordner</translation>
    </message>
    <message>
        <source>it is neither an Apple Archive nor a zip</source>
        <translation>es ist weder ein Apple-Archiv noch ein Zip</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is no Apple Archive</source>
        <translation>es ist kein Apple-Archiv</translation>
    </message>
    <message>
        <source>it is not the text of {path}</source>
        <translation>es ist nicht der Text von {path}</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>es ist nicht da</translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation>es ist nicht in UTF-8 geschrieben</translation>
    </message>
    <message>
        <source>it is packed like an Apple Archive, but no entries are inside</source>
        <translation>es ist wie ein Apple-Archiv gepackt, enthält aber keine Einträge</translation>
    </message>
    <message>
        <source>it is the payload of a macOS installer (cpio), not an archive of entries</source>
        <translation>es ist der Inhalt eines macOS-Installationspakets (cpio), kein Archiv mit Einträgen</translation>
    </message>
    <message>
        <source>it is {encoding}</source>
        <translation>es ist {encoding}</translation>
    </message>
    <message>
        <source>it says something else than the manifest of the pack</source>
        <translation>es sagt etwas anderes als das Manifest des Packs</translation>
    </message>
    <message>
        <source>it stops making sense at line {line}</source>
        <translation>ab Zeile {line} ergibt es keinen Sinn mehr</translation>
    </message>
    <message>
        <source>it would come to lie on another disk</source>
        <translation>sie käme auf einem anderen Datenträger zu liegen</translation>
    </message>
    <message>
        <source>it would unpack to {size} bytes</source>
        <translation>es ergäbe entpackt {size} Bytes</translation>
    </message>
    <message>
        <source>its LZ4 data is damaged</source>
        <translation>seine LZ4-Daten sind beschädigt</translation>
    </message>
    <message>
        <source>its LZ4 data unpacks to another size than it says</source>
        <translation>seine LZ4-Daten ergeben entpackt eine andere Größe als angegeben</translation>
    </message>
    <message>
        <source>its LZFSE data is damaged</source>
        <translation>seine LZFSE-Daten sind beschädigt</translation>
    </message>
    <message>
        <source>its LZFSE data says it unpacks to {total} bytes instead of {size}</source>
        <translation>seine LZFSE-Daten geben entpackt {total} Bytes statt {size} an</translation>
    </message>
    <message>
        <source>its LZFSE data unpacks to more than {size} bytes</source>
        <translation>seine LZFSE-Daten ergeben entpackt mehr als {size} Bytes</translation>
    </message>
    <message>
        <source>its LZFSE data unpacks to {size} bytes instead of {expected}</source>
        <translation>seine LZFSE-Daten ergeben entpackt {size} Bytes statt {expected}</translation>
    </message>
    <message>
        <source>its bytes are not those of the file</source>
        <translation>seine Bytes sind nicht die der Datei</translation>
    </message>
    <message>
        <source>its bytes are not those that the index names</source>
        <translation>seine Bytes sind nicht die, die das Verzeichnis nennt</translation>
    </message>
    <message>
        <source>its directory is {size} bytes long</source>
        <translation>sein Verzeichnis ist {size} Bytes lang</translation>
    </message>
    <message>
        <source>its disk is gone</source>
        <translation>der Datenträger ist weg</translation>
    </message>
    <message>
        <source>its files are the same, but it is not the very file that {build} made: its SHA-256 is {digest}</source>
        <translation>seine Dateien sind gleich, aber es ist nicht genau die Datei, die {build} erzeugt hat: ihr SHA-256 ist {digest}</translation>
    </message>
    <message>
        <source>its hard links stand for {size} bytes, which looks like a trap</source>
        <translation>seine harten Verknüpfungen stehen für {size} Bytes, was nach einer Falle aussieht</translation>
    </message>
    <message>
        <source>its index is {size} bytes long</source>
        <translation>sein Index ist {size} Bytes lang</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>die Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <source>its manifest is {size} bytes long</source>
        <translation>sein Manifest ist {size} Bytes lang</translation>
    </message>
    <message>
        <source>its name is too long for the disk</source>
        <translation>der Name ist zu lang für den Datenträger</translation>
    </message>
    <message>
        <source>its network drive is gone</source>
        <translation>das Netzlaufwerk ist weg</translation>
    </message>
    <message numerus="yes">
        <source>its paths are together longer than {count} characters</source>
        <translation>
            <numerusform>seine Pfade sind zusammen länger als {count} Zeichen</numerusform>
            <numerusform>seine Pfade sind zusammen länger als {count} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>its xz data is damaged</source>
        <translation>seine xz-Daten sind beschädigt</translation>
    </message>
    <message>
        <source>its xz data unpacks to another size than it says</source>
        <translation>seine xz-Daten ergeben entpackt eine andere Größe als angegeben</translation>
    </message>
    <message>
        <source>its zlib data is damaged</source>
        <translation>seine zlib-Daten sind beschädigt</translation>
    </message>
    <message>
        <source>its zlib data unpacks to another size than it says</source>
        <translation>seine zlib-Daten ergeben entpackt eine andere Größe als angegeben</translation>
    </message>
    <message>
        <source>no kind of problem has that name</source>
        <translation>keine Art von Problem heißt so</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>other families have</source>
        <translation>andere Familien haben sie</translation>
    </message>
    <message>
        <source>packs with such a problem cannot be built, or are refused</source>
        <translation>Packs mit so einem Problem können nicht gebaut werden oder werden abgelehnt</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>palette with alpha</source>
        <translation>Palette mit Alpha</translation>
    </message>
    <message>
        <source>palette with transparency</source>
        <translation>Palette mit Transparenz</translation>
    </message>
    <message>
        <source>process {number} on {computer}</source>
        <translation>Prozess {number} auf {computer}</translation>
    </message>
    <message>
        <source>reading it needs the lzfse library, which is not installed</source>
        <translation>zum Lesen braucht es die Bibliothek lzfse, die nicht installiert ist</translation>
    </message>
    <message>
        <source>same size, other bytes than in {build}</source>
        <translation>gleiche Größe, andere Bytes als in {build}</translation>
    </message>
    <message>
        <source>same size, other bytes than on disk</source>
        <translation>gleiche Größe, andere Bytes als auf dem Datenträger</translation>
    </message>
    <message>
        <source>single quotation marks are not JSON</source>
        <translation>einfache Anführungszeichen sind kein JSON</translation>
    </message>
    <message>
        <source>the archive ends in the middle of an entry, in its unpacked data</source>
        <translation>das Archiv endet mitten in einem Eintrag, in dessen entpackten Daten</translation>
    </message>
    <message>
        <source>the archive has no entries</source>
        <translation>das Archiv hat keine Einträge</translation>
    </message>
    <message>
        <source>the archive is cut short</source>
        <translation>das Archiv ist abgeschnitten</translation>
    </message>
    <message>
        <source>the archive&apos;s first bytes are cut short</source>
        <translation>die ersten Bytes des Archivs sind abgeschnitten</translation>
    </message>
    <message>
        <source>the bytes at this place are something else</source>
        <translation>die Bytes an dieser Stelle sind etwas anderes</translation>
    </message>
    <message>
        <source>the bytes of {name} do not match their checksum</source>
        <translation>die Bytes von {name} passen nicht zu ihrer Prüfsumme</translation>
    </message>
    <message>
        <source>the character {letter}</source>
        <translation>das Zeichen {letter}</translation>
    </message>
    <message>
        <source>the content root itself</source>
        <translation>den Inhaltsordner selbst</translation>
    </message>
    <message>
        <source>the deflated bytes of {name} are damaged</source>
        <translation>die deflate-Bytes von {name} sind beschädigt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk reported a fault</source>
        <translation>der Datenträger meldete einen Fehler</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the first side</source>
        <translation>die erste Seite</translation>
    </message>
    <message>
        <source>the folder that it is in, or would be in, is renamed too</source>
        <translation>auch ihr jetziger oder künftiger Ordner wird umbenannt</translation>
    </message>
    <message>
        <source>the header of block {number} is cut short</source>
        <translation>der Kopf von Block {number} ist abgeschnitten</translation>
    </message>
    <message>
        <source>the index lists it, and it is not in the pack</source>
        <translation>das Verzeichnis führt es auf, und es ist nicht im Pack</translation>
    </message>
    <message>
        <source>the last field of an entry&apos;s header is cut short</source>
        <translation>das letzte Feld im Kopf eines Eintrags ist abgeschnitten</translation>
    </message>
    <message>
        <source>the link {path} points out of the folder, to {target}</source>
        <translation>die Verknüpfung {path} zeigt aus dem Ordner hinaus, auf {target}</translation>
    </message>
    <message>
        <source>the manifest is not UTF-8, at byte {offset}</source>
        <translation>das Manifest ist nicht UTF-8, bei Byte {offset}</translation>
    </message>
    <message>
        <source>the manifest selects it, and it is not in the pack</source>
        <translation>das Manifest wählt es aus, und es ist nicht im Pack</translation>
    </message>
    <message>
        <source>the pack holds no manifest</source>
        <translation>das Pack enthält kein Manifest</translation>
    </message>
    <message>
        <source>the pack&apos;s index does not have the form it should have</source>
        <translation>das Verzeichnis des Packs hat nicht die richtige Form</translation>
    </message>
    <message>
        <source>the pack&apos;s index is not JSON</source>
        <translation>das Verzeichnis des Packs ist kein JSON</translation>
    </message>
    <message>
        <source>the pack&apos;s index is of a format that this version does not know</source>
        <translation>das Verzeichnis des Packs hat ein Format, das diese Version nicht kennt</translation>
    </message>
    <message>
        <source>the path {path} {reason}</source>
        <translation>der Pfad {path} {reason}</translation>
    </message>
    <message>
        <source>the path “{path}” is both a file and a folder</source>
        <translation>der Pfad „{path}“ ist zugleich Datei und Ordner</translation>
    </message>
    <message>
        <source>the path “{path}” is given twice</source>
        <translation>der Pfad „{path}“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>the path “{path}” is taken by the pack&apos;s own index</source>
        <translation>der Pfad „{path}“ ist vom Verzeichnis des Packs selbst belegt</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>das Projekt</translation>
    </message>
    <message>
        <source>the project&apos;s own files</source>
        <translation>die eigenen Dateien des Projekts</translation>
    </message>
    <message>
        <source>the second side</source>
        <translation>die zweite Seite</translation>
    </message>
    <message>
        <source>the system does not permit it</source>
        <translation>das System erlaubt es nicht</translation>
    </message>
    <message>
        <source>the system said: {text}</source>
        <translation>das System meldete: {text}</translation>
    </message>
    <message>
        <source>the text of field {field} is not UTF-8</source>
        <translation>der Text von Feld {field} ist nicht UTF-8</translation>
    </message>
    <message>
        <source>the top of a pack</source>
        <translation>die oberste Ebene eines Packs</translation>
    </message>
    <message>
        <source>the two are different</source>
        <translation>die beiden sind verschieden</translation>
    </message>
    <message>
        <source>the way leads through the link {name}</source>
        <translation>der Weg führt durch die Verknüpfung {name}</translation>
    </message>
    <message>
        <source>the zip&apos;s 64-bit end record is damaged</source>
        <translation>der 64-Bit-Endeintrag des Zip ist beschädigt</translation>
    </message>
    <message>
        <source>the zip&apos;s 64-bit end record is not where it should be</source>
        <translation>der 64-Bit-Endeintrag des Zip ist nicht, wo er sein sollte</translation>
    </message>
    <message>
        <source>the zip&apos;s directory has another size than it says</source>
        <translation>das Verzeichnis des Zip hat eine andere Größe als angegeben</translation>
    </message>
    <message>
        <source>the zip&apos;s directory is cut short</source>
        <translation>das Verzeichnis des Zip ist abgeschnitten</translation>
    </message>
    <message>
        <source>the zip&apos;s directory is damaged</source>
        <translation>das Verzeichnis des Zip ist beschädigt</translation>
    </message>
    <message>
        <source>the zip&apos;s directory is missing from its end, as if the file were cut short</source>
        <translation>das Verzeichnis des Zip fehlt am Ende, als wäre die Datei abgeschnitten</translation>
    </message>
    <message>
        <source>the zip&apos;s directory is not where it should be</source>
        <translation>das Verzeichnis des Zip ist nicht, wo es sein sollte</translation>
    </message>
    <message>
        <source>the zip&apos;s directory is too small for its number of files</source>
        <translation>das Verzeichnis des Zip ist zu klein für die Zahl seiner Dateien</translation>
    </message>
    <message>
        <source>the zstd bytes of {name} are damaged</source>
        <translation>die zstd-Bytes von {name} sind beschädigt</translation>
    </message>
    <message>
        <source>there are no settings of a project in it</source>
        <translation>es enthält keine Projekteinstellungen</translation>
    </message>
    <message>
        <source>there is a zero byte at this place</source>
        <translation>an dieser Stelle steht ein Nullbyte</translation>
    </message>
    <message>
        <source>there is more text after the end of the value</source>
        <translation>nach dem Ende des Werts steht noch Text</translation>
    </message>
    <message>
        <source>there is no key before this colon</source>
        <translation>vor diesem Doppelpunkt steht kein Schlüssel</translation>
    </message>
    <message>
        <source>there is no value before this comma</source>
        <translation>vor diesem Komma steht kein Wert</translation>
    </message>
    <message>
        <source>there is no value in this file</source>
        <translation>in dieser Datei steht kein Wert</translation>
    </message>
    <message>
        <source>this [ has no matching ]</source>
        <translation>zu diesem [ fehlt die passende ]</translation>
    </message>
    <message>
        <source>this bracket closes nothing</source>
        <translation>diese Klammer schließt nichts</translation>
    </message>
    <message>
        <source>this character does not belong here</source>
        <translation>dieses Zeichen gehört nicht hierher</translation>
    </message>
    <message>
        <source>this comment has no closing */</source>
        <translation>diesem Kommentar fehlt das schließende */</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>this escape after a backslash is not JSON</source>
        <translation>diese Folge nach einem Backslash ist kein JSON</translation>
    </message>
    <message>
        <source>this escape is one half of a character</source>
        <translation>diese Folge ist ein halbes Zeichen</translation>
    </message>
    <message>
        <source>this is not a JSON number</source>
        <translation>dies ist keine JSON-Zahl</translation>
    </message>
    <message>
        <source>this key has no value</source>
        <translation>dieser Schlüssel hat keinen Wert</translation>
    </message>
    <message>
        <source>this key is not in double quotation marks</source>
        <translation>dieser Schlüssel steht nicht in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>diese Zahl ist zu groß</translation>
    </message>
    <message>
        <source>this text has no closing quotation mark</source>
        <translation>diesem Text fehlt das schließende Anführungszeichen</translation>
    </message>
    <message>
        <source>this text is not in double quotation marks</source>
        <translation>dieser Text steht nicht in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>this {opening} has no matching {closing}</source>
        <translation>zu diesem {opening} fehlt das passende {closing}</translation>
    </message>
    <message>
        <source>two files have the same name, {path}</source>
        <translation>zwei Dateien haben denselben Namen, {path}</translation>
    </message>
    <message>
        <source>two files share the same bytes</source>
        <translation>zwei Dateien teilen sich dieselben Bytes</translation>
    </message>
    <message>
        <source>two spaces in a row</source>
        <translation>zwei Leerzeichen hintereinander</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>what should be the start of an entry is something else</source>
        <translation>was der Anfang eines Eintrags sein sollte, ist etwas anderes</translation>
    </message>
    <message>
        <source>whether the two are equal is not known yet</source>
        <translation>ob die beiden gleich sind, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>which is chosen on this computer</source>
        <translation>das auf diesem Computer gewählt ist</translation>
    </message>
    <message>
        <source>which lies where it usually does</source>
        <translation>das am üblichen Ort liegt</translation>
    </message>
    <message>
        <source>which {variable} names</source>
        <translation>das {variable} nennt</translation>
    </message>
    <message>
        <source>you have no permission for it</source>
        <translation>die Berechtigung dafür fehlt</translation>
    </message>
    <message>
        <source>your disk quota is used up</source>
        <translation>Ihr Kontingent auf dem Datenträger ist aufgebraucht</translation>
    </message>
    <message>
        <source>your own server</source>
        <translation>eigener Server</translation>
    </message>
    <message>
        <source>{amounts}</source>
        <translation>{amounts}</translation>
    </message>
    <message>
        <source>{archive} has changed since it was opened.</source>
        <translation>{archive} hat sich seit dem Öffnen geändert.</translation>
    </message>
    <message>
        <source>{archive} holds a pack with no ID, and {project} has no such pack.</source>
        <translation>{archive} enthält ein Pack ohne ID, und {project} hat kein solches Pack.</translation>
    </message>
    <message>
        <source>{archive} holds a pack with the ID {id}, and {project} has no such pack.</source>
        <translation>{archive} enthält ein Pack mit der ID {id}, und {project} hat kein solches Pack.</translation>
    </message>
    <message>
        <source>{archive} is not safe to unpack: {fault}.</source>
        <translation>{archive} lässt sich nicht sicher entpacken: {fault}.</translation>
    </message>
    <message>
        <source>{archive} unpacks to {size} bytes, and only {free} are free on the disk of {folder}.</source>
        <translation>{archive} ergibt entpackt {size} Bytes, und auf dem Datenträger von {folder} sind nur {free} frei.</translation>
    </message>
    <message>
        <source>{build} had it, and it is not in the pack</source>
        <translation>{build} hatte es, und es ist nicht im Pack</translation>
    </message>
    <message>
        <source>{cause}; {disk} has {free} left, and the pack may need {needed}</source>
        <translation>{cause}; auf {disk} sind {free} frei, und das Pack braucht vielleicht {needed}</translation>
    </message>
    <message>
        <source>{channels} with transparency</source>
        <translation>{channels} mit Transparenz</translation>
    </message>
    <message>
        <source>{codec} ({format})</source>
        <translation>{codec} ({format})</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} Byte</numerusform>
            <numerusform>{count} Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changed</source>
        <translation>
            <numerusform>{count} geändert</numerusform>
            <numerusform>{count} geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} file selectors</source>
        <translation>
            <numerusform>{count} Auswahlregel</numerusform>
            <numerusform>{count} Auswahlregeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} Datei</numerusform>
            <numerusform>{count} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files ({size})</source>
        <translation>
            <numerusform>{count} Datei ({size})</numerusform>
            <numerusform>{count} Dateien ({size})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files and folders</source>
        <translation>
            <numerusform>{count} Datei oder Ordner</numerusform>
            <numerusform>{count} Dateien und Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files are named one by one: they begin with a dot, or have other capital letters than the pattern.</source>
        <translation>
            <numerusform>{count} Datei wird einzeln genannt: sie beginnt mit einem Punkt oder hat andere Großbuchstaben als das Muster.</numerusform>
            <numerusform>{count} Dateien werden einzeln genannt: sie beginnen mit einem Punkt oder haben andere Großbuchstaben als das Muster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} folders</source>
        <translation>
            <numerusform>{count} Ordner</numerusform>
            <numerusform>{count} Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} gone</source>
        <translation>
            <numerusform>{count} weggefallen</numerusform>
            <numerusform>{count} weggefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more groups</source>
        <translation>
            <numerusform>{count} weiteren Gruppe</numerusform>
            <numerusform>{count} weiteren Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new</source>
        <translation>
            <numerusform>{count} neu</numerusform>
            <numerusform>{count} neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} packs</source>
        <translation>
            <numerusform>{count} Pack</numerusform>
            <numerusform>{count} Packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} problems</source>
        <translation>
            <numerusform>{count} Problem</numerusform>
            <numerusform>{count} Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} values</source>
        <translation>
            <numerusform>{count} Wert</numerusform>
            <numerusform>{count} Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>{difference} (and 1 more difference)</source>
        <translation>{difference} (und 1 weiterer Unterschied)</translation>
    </message>
    <message numerus="yes">
        <source>{difference} (and {count} more differences)</source>
        <translation>
            <numerusform>{difference} (und {count} weiterer Unterschied)</numerusform>
            <numerusform>{difference} (und {count} weitere Unterschiede)</numerusform>
        </translation>
    </message>
    <message>
        <source>{difference} (deflated by zlib {version}; another zlib gives other bytes)</source>
        <translation>{difference} (mit zlib {version} komprimiert; ein anderes zlib ergibt andere Bytes)</translation>
    </message>
    <message>
        <source>{family} has</source>
        <translation>{family} hat sie</translation>
    </message>
    <message>
        <source>{fault}, at byte {offset}</source>
        <translation>{fault}, bei Byte {offset}</translation>
    </message>
    <message>
        <source>{fault}, in {path}</source>
        <translation>{fault}, in {path}</translation>
    </message>
    <message>
        <source>{field} cannot be written into this text. Edit the text by hand.</source>
        <translation>{field} kann in diesen Text nicht geschrieben werden. Den Text von Hand bearbeiten.</translation>
    </message>
    <message>
        <source>{field} has no item {number}.</source>
        <translation>{field} hat kein Element {number}.</translation>
    </message>
    <message>
        <source>{field} has no place {number}.</source>
        <translation>{field} hat keine Stelle {number}.</translation>
    </message>
    <message>
        <source>{field} is no name of a field</source>
        <translation>{field} ist kein Name eines Felds</translation>
    </message>
    <message>
        <source>{field} is not {kind}.</source>
        <translation>{field} ist etwas anderes als {kind}.</translation>
    </message>
    <message>
        <source>{field} is there already.</source>
        <translation>{field} ist schon da.</translation>
    </message>
    <message>
        <source>{files} would be one file on Windows or a Mac</source>
        <translation>{files} wären unter Windows oder auf einem Mac eine Datei</translation>
    </message>
    <message numerus="yes">
        <source>{files}, {count} more</source>
        <translation>
            <numerusform>{files}, noch {count}</numerusform>
            <numerusform>{files}, {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}, {size}</translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation>{file} ({size})</translation>
    </message>
    <message>
        <source>{file} and 1 more file</source>
        <translation>{file} und 1 weitere Datei</translation>
    </message>
    <message numerus="yes">
        <source>{file} and {count} more files</source>
        <translation>
            <numerusform>{file} und {count} weitere Datei</numerusform>
            <numerusform>{file} und {count} weitere Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} and {count} more lie in no folder of a language of {family}, so they were not added.</source>
        <translation>
            <numerusform>{file} und {count} weitere Datei liegen in keinem Ordner einer Sprache von {family} und wurden deshalb nicht hinzugefügt.</numerusform>
            <numerusform>{file} und {count} weitere Dateien liegen in keinem Ordner einer Sprache von {family} und wurden deshalb nicht hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be edited here: {reason}</source>
        <translation>{file} kann hier nicht bearbeitet werden: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be edited: it was removed, or it cannot be read.</source>
        <translation>{file} kann nicht bearbeitet werden: die Datei wurde entfernt oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{file} cannot be moved to {folder}: {cause}.</source>
        <translation>{file} kann nicht nach {folder} verschoben werden: {cause}.</translation>
    </message>
    <message>
        <source>{file} cannot be read, so it cannot be removed here.</source>
        <translation>{file} kann nicht gelesen und deshalb hier nicht entfernt werden.</translation>
    </message>
    <message>
        <source>{file} cannot be renamed to {name}: {cause}.</source>
        <translation>{file} kann nicht in {name} umbenannt werden: {cause}.</translation>
    </message>
    <message>
        <source>{file} changed while it was being read</source>
        <translation>{file} änderte sich beim Lesen</translation>
    </message>
    <message>
        <source>{file} changed while {pack} was being built, so the pack was not written.</source>
        <translation>{file} änderte sich, während {pack} gebaut wurde, deshalb wurde das Pack nicht geschrieben.</translation>
    </message>
    <message>
        <source>{file} had {size} bytes instead of {expected} while it was being read</source>
        <translation>{file} hatte beim Lesen {size} Bytes statt {expected}</translation>
    </message>
    <message>
        <source>{file} has a name that a manifest would read as a drive, so it was not added.</source>
        <translation>{file} hat einen Namen, den ein Manifest als Laufwerk läse, und wurde deshalb nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>{file} has bytes in its path that are no text, so it was not added.</source>
        <translation>{file} enthält im Pfad Bytes, die kein Text sind, und wurde deshalb nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>{file} is an app build script, and it lists no depots.</source>
        <translation>{file} ist ein App-Build-Skript und listet keine Depots auf.</translation>
    </message>
    <message>
        <source>{file} is an app build script: it lists the depot {numbers} and maps no files itself.</source>
        <translation>{file} ist ein App-Build-Skript: es listet das Depot {numbers} auf und ordnet selbst keine Dateien zu.</translation>
    </message>
    <message>
        <source>{file} is an app build script: it lists the depots {numbers} and maps no files itself.</source>
        <translation>{file} ist ein App-Build-Skript: es listet die Depots {numbers} auf und ordnet selbst keine Dateien zu.</translation>
    </message>
    <message>
        <source>{file} is empty: there is not one byte in it.</source>
        <translation>{file} ist leer: kein einziges Byte ist darin.</translation>
    </message>
    <message>
        <source>{file} is in {pack} already.</source>
        <translation>{file} ist schon in {pack}.</translation>
    </message>
    <message>
        <source>{file} is no depot script. It begins with {start}.</source>
        <translation>{file} ist kein Depotskript. Es beginnt mit {start}.</translation>
    </message>
    <message>
        <source>{file} is no depot script. It is empty.</source>
        <translation>{file} ist kein Depotskript. Es ist leer.</translation>
    </message>
    <message>
        <source>{file} is no depot script: {reason}</source>
        <translation>{file} ist kein Depotskript: {reason}</translation>
    </message>
    <message>
        <source>{file} is not there any more</source>
        <translation>{file} ist nicht mehr da</translation>
    </message>
    <message>
        <source>{file} is now called {name}</source>
        <translation>{file} heißt jetzt {name}</translation>
    </message>
    <message>
        <source>{file} is there already: another program made it in the meantime.</source>
        <translation>{file} ist schon da: ein anderes Programm hat sie inzwischen angelegt.</translation>
    </message>
    <message>
        <source>{file} is {kind} that is too large, or takes too long, to be looked into here.</source>
        <translation>{file} ({kind}) ist zu groß oder zu langwierig, um hier untersucht zu werden.</translation>
    </message>
    <message>
        <source>{file} lies in no folder of a language of {family}, so it was not added.</source>
        <translation>{file} liegt in keinem Ordner einer Sprache von {family} und wurde deshalb nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>{file} maps no files that an asset pack could have.</source>
        <translation>{file} ordnet keine Dateien zu, die ein Asset-Pack haben könnte.</translation>
    </message>
    <message>
        <source>{file} says that it is {kind}, but it is damaged or not complete.</source>
        <translation>{file} gibt sich als {kind} aus, ist aber beschädigt oder nicht vollständig.</translation>
    </message>
    <message>
        <source>{file} says that it is {size} pixels. That is too large to be shown here.</source>
        <translation>{file} gibt {size} Pixel an. Das ist zu groß, um hier gezeigt zu werden.</translation>
    </message>
    <message>
        <source>{file} was changed by another program since it was opened.</source>
        <translation>{file} wurde seit dem Öffnen von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>{file} was moved or removed by another program since it was opened.</source>
        <translation>{file} wurde seit dem Öffnen von einem anderen Programm verschoben oder entfernt.</translation>
    </message>
    <message>
        <source>{folder} (1 file, {size})</source>
        <translation>{folder} (1 Datei, {size})</translation>
    </message>
    <message numerus="yes">
        <source>{folder} ({count} files, {size})</source>
        <translation>
            <numerusform>{folder} ({count} Datei, {size})</numerusform>
            <numerusform>{folder} ({count} Dateien, {size})</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} and {other} are both {tag}. Clear one, to leave it out.</source>
        <translation>{folder} und {other} sind beide {tag}. Eines leeren, um es auszulassen.</translation>
    </message>
    <message>
        <source>{folder} and {other} are on different drives, and a project has one source root.</source>
        <translation>{folder} und {other} liegen auf verschiedenen Laufwerken, und ein Projekt hat einen Quellordner.</translation>
    </message>
    <message numerus="yes">
        <source>{folder} has no file for {count} of the {all} paths of all languages.</source>
        <translation>
            <numerusform>{folder} hat keine Datei für {count} der {all} Pfade aller Sprachen.</numerusform>
            <numerusform>{folder} hat keine Datei für {count} der {all} Pfade aller Sprachen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} has no files now.</source>
        <translation>{folder} hat jetzt keine Dateien.</translation>
    </message>
    <message>
        <source>{folder} has no files yet; a pack of it cannot be built so far.</source>
        <translation>{folder} hat noch keine Dateien; ein Pack daraus kann bisher nicht gebaut werden.</translation>
    </message>
    <message>
        <source>{folder} holds a project already: {there}.</source>
        <translation>{folder} enthält schon ein Projekt: {there}.</translation>
    </message>
    <message>
        <source>{folder} is a whole drive, and a pack takes files from folders.</source>
        <translation>{folder} ist ein ganzes Laufwerk, und ein Pack nimmt Dateien aus Ordnern.</translation>
    </message>
    <message>
        <source>{folder} is gone.</source>
        <translation>{folder} ist weg.</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} ist kein Ordner.</translation>
    </message>
    <message>
        <source>{folder} is not empty, and nothing in it is replaced.</source>
        <translation>{folder} ist nicht leer, und nichts darin wird ersetzt.</translation>
    </message>
    <message>
        <source>{folder} is not on this computer, so the files in it are not known and the pack has no source root.</source>
        <translation>{folder} ist nicht auf diesem Computer; die Dateien darin sind nicht bekannt, und das Pack hat keinen Quellordner.</translation>
    </message>
    <message>
        <source>{folder} is on a network drive, which does not tell of changes.</source>
        <translation>{folder} liegt auf einem Netzlaufwerk, das Änderungen nicht meldet.</translation>
    </message>
    <message>
        <source>{folder} is taken for a folder, so the file is stored as {path}.</source>
        <translation>{folder} gilt als Ordner, deshalb wird die Datei als {path} abgelegt.</translation>
    </message>
    <message>
        <source>{folder} is the name of no language, so it is left out.</source>
        <translation>{folder} ist kein Name einer Sprache und wird deshalb ausgelassen.</translation>
    </message>
    <message>
        <source>{folder} was moved or removed while it was watched.</source>
        <translation>{folder} wurde verschoben oder entfernt, während es beobachtet wurde.</translation>
    </message>
    <message>
        <source>{form} file</source>
        <translation>{form}-Datei</translation>
    </message>
    <message>
        <source>{form} font</source>
        <translation>{form}-Schrift</translation>
    </message>
    <message>
        <source>{form} model</source>
        <translation>{form}-Modell</translation>
    </message>
    <message>
        <source>{form} picture</source>
        <translation>{form}-Bild</translation>
    </message>
    <message>
        <source>{form} sound</source>
        <translation>{form}-Ton</translation>
    </message>
    <message>
        <source>{hint} Nothing was renamed.</source>
        <translation>{hint} Nichts wurde umbenannt.</translation>
    </message>
    <message>
        <source>{hint} Then save again.</source>
        <translation>{hint} Dann noch einmal speichern.</translation>
    </message>
    <message>
        <source>{home} is not there any more, so nothing was saved.</source>
        <translation>{home} ist nicht mehr da, deshalb wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>{id} is the ID of no pack in this project.</source>
        <translation>{id} ist in diesem Projekt nicht die ID eines Packs.</translation>
    </message>
    <message>
        <source>{key} cannot be a key.</source>
        <translation>{key} kann kein Schlüssel sein.</translation>
    </message>
    <message>
        <source>{key} is a key of this user info already, and only the first of two would be read.</source>
        <translation>{key} ist schon ein Schlüssel dieser Angaben, und nur der erste von beiden würde gelesen.</translation>
    </message>
    <message>
        <source>{key} is no key of a depot script that is known here.</source>
        <translation>{key} ist kein Schlüssel eines Depotskripts, der hier bekannt ist.</translation>
    </message>
    <message>
        <source>{key} is nothing that a file mapping has.</source>
        <translation>{key} gehört nicht in eine Dateizuordnung.</translation>
    </message>
    <message>
        <source>{label} in {pack}</source>
        <translation>{label} in {pack}</translation>
    </message>
    <message>
        <source>{language} ({tag})</source>
        <translation>{language} ({tag})</translation>
    </message>
    <message>
        <source>{left} Choose which version to keep.</source>
        <translation>{left} Wählen, welche Fassung bleibt.</translation>
    </message>
    <message>
        <source>{manifest} is a pack of this project already.</source>
        <translation>{manifest} ist schon ein Pack dieses Projekts.</translation>
    </message>
    <message>
        <source>{message} Not everything could be put back: {files}.</source>
        <translation>{message} Nicht alles konnte zurückgelegt werden: {files}.</translation>
    </message>
    <message>
        <source>{message} Nothing was saved before that. Not saved yet: {files}.</source>
        <translation>{message} Davor wurde nichts gespeichert. Noch nicht gespeichert: {files}.</translation>
    </message>
    <message>
        <source>{message} Saved before that: {done}. Not saved yet: {files}.</source>
        <translation>{message} Davor gespeichert: {done}. Noch nicht gespeichert: {files}.</translation>
    </message>
    <message>
        <source>{names}</source>
        <translation>{names}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} und noch {count}</numerusform>
            <numerusform>{names} und {count} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} others</source>
        <translation>
            <numerusform>{names} und noch {count}</numerusform>
            <numerusform>{names} und {count} andere</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} asks for too much memory</source>
        <translation>{name} verlangt zu viel Speicher</translation>
    </message>
    <message>
        <source>{name} changed while the pack was being built, so the pack was not written.</source>
        <translation>{name} änderte sich, während das Pack gebaut wurde, deshalb wurde das Pack nicht geschrieben.</translation>
    </message>
    <message>
        <source>{name} could not be compared: {cause}.</source>
        <translation>{name} konnte nicht verglichen werden: {cause}.</translation>
    </message>
    <message>
        <source>{name} could not be filled: {cause}.</source>
        <translation>{name} konnte nicht gefüllt werden: {cause}.</translation>
    </message>
    <message>
        <source>{name} could not be kept: {cause}.</source>
        <translation>{name} konnte nicht behalten werden: {cause}.</translation>
    </message>
    <message>
        <source>{name} could not be looked at: {cause}.</source>
        <translation>{name} konnte nicht angesehen werden: {cause}.</translation>
    </message>
    <message>
        <source>{name} could not be made: {cause}.</source>
        <translation>{name} konnte nicht angelegt werden: {cause}.</translation>
    </message>
    <message>
        <source>{name} could not be moved to the trash: {cause}.</source>
        <translation>{name} konnte nicht in den Papierkorb gelegt werden: {cause}.</translation>
    </message>
    <message>
        <source>{name} could not be read: {cause}.</source>
        <translation>{name} konnte nicht gelesen werden: {cause}.</translation>
    </message>
    <message>
        <source>{name} could not be renamed: {cause}.</source>
        <translation>{name} konnte nicht umbenannt werden: {cause}.</translation>
    </message>
    <message>
        <source>{name} could not be replaced: {cause}.</source>
        <translation>{name} konnte nicht ersetzt werden: {cause}.</translation>
    </message>
    <message>
        <source>{name} could not be watched: {cause}.</source>
        <translation>{name} konnte nicht beobachtet werden: {cause}.</translation>
    </message>
    <message>
        <source>{name} could not be written to: {cause}.</source>
        <translation>In {name} konnte nicht geschrieben werden: {cause}.</translation>
    </message>
    <message>
        <source>{name} could not be written: {cause}.</source>
        <translation>{name} konnte nicht geschrieben werden: {cause}.</translation>
    </message>
    <message>
        <source>{name} has bytes in its path that are no text.</source>
        <translation>{name} enthält im Pfad Bytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>{name} holds no manifest and no Steam depot script.</source>
        <translation>{name} enthält kein Manifest und kein Steam-Depotskript.</translation>
    </message>
    <message>
        <source>{name} is a file, not a folder</source>
        <translation>{name} ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>{name} is a file, not a folder.</source>
        <translation>{name} ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} ist leer</translation>
    </message>
    <message>
        <source>{name} is larger than the archive&apos;s block size</source>
        <translation>{name} ist größer als die Blockgröße des Archivs</translation>
    </message>
    <message>
        <source>{name} is longer packed than unpacked</source>
        <translation>{name} ist gepackt länger als entpackt</translation>
    </message>
    <message>
        <source>{name} is the name of another family.</source>
        <translation>{name} ist der Name einer anderen Familie.</translation>
    </message>
    <message>
        <source>{name} is there already</source>
        <translation>{name} ist schon da</translation>
    </message>
    <message>
        <source>{name} is {size} bytes long, beyond the limit of {limit}</source>
        <translation>{name} ist {size} Bytes lang und überschreitet die Grenze von {limit}</translation>
    </message>
    <message>
        <source>{name} unpacks to less than it says</source>
        <translation>{name} ergibt entpackt weniger als angegeben</translation>
    </message>
    <message>
        <source>{name} unpacks to more than it says</source>
        <translation>{name} ergibt entpackt mehr als angegeben</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{number} does not fit into a field</source>
        <translation>{number} passt nicht in ein Feld</translation>
    </message>
    <message>
        <source>{pack} cannot be compared: its list of files in build {build} is gone from the ledger.</source>
        <translation>{pack} kann nicht verglichen werden: seine Dateiliste in Build {build} fehlt in der Build-Aufzeichnung.</translation>
    </message>
    <message>
        <source>{pack} cannot be written as {format}: {fault}.</source>
        <translation>{pack} kann nicht als {format} geschrieben werden: {fault}.</translation>
    </message>
    <message>
        <source>{pack} could not be built in build {build}, so nothing was marked as released.</source>
        <translation>{pack} konnte in Build {build} nicht gebaut werden, deshalb wurde nichts als veröffentlicht markiert.</translation>
    </message>
    <message>
        <source>{pack} has a language ({language}), and Apple&apos;s {packager} on this computer makes no packs with one.</source>
        <translation>{pack} hat eine Sprache ({language}), und Apples {packager} auf diesem Computer erzeugt keine solchen Packs.</translation>
    </message>
    <message>
        <source>{pack} is no pack of build {build}.</source>
        <translation>{pack} ist kein Pack aus Build {build}.</translation>
    </message>
    <message>
        <source>{pack} is no pack of {build}.</source>
        <translation>{pack} ist kein Pack aus {build}.</translation>
    </message>
    <message>
        <source>{pack} is not what it should be as Apple&apos;s {packager} made it: {difference}. It was thrown away.</source>
        <translation>{pack} ist nicht, was es sein sollte, wie Apples {packager} es erzeugt hat: {difference}. Es wurde verworfen.</translation>
    </message>
    <message>
        <source>{pack} names its source folder by a full path, {folder}, so Apple&apos;s packager would take its files from there, with those that are ignored.</source>
        <translation>{pack} nennt seinen Quellordner mit vollem Pfad, {folder}; Apples Packprogramm nähme seine Dateien also von dort, samt den ignorierten.</translation>
    </message>
    <message>
        <source>{pack} of {build}</source>
        <translation>{pack} aus {build}</translation>
    </message>
    <message>
        <source>{pack} takes its files from {folder} and {other} from {place}, so the files would be stored under other paths.</source>
        <translation>{pack} nimmt seine Dateien aus {folder} und {other} aus {place}; die Dateien würden also unter anderen Pfaden abgelegt.</translation>
    </message>
    <message>
        <source>{pack} takes these files with others by one selector, and Xcode 26 cannot leave some out.</source>
        <translation>{pack} nimmt diese Dateien mit anderen zusammen über eine Auswahlregel, und Xcode 26 kann einzelne nicht auslassen.</translation>
    </message>
    <message>
        <source>{pack} was not made: Apple&apos;s packager at {path} could not be started ({cause}).</source>
        <translation>{pack} wurde nicht erzeugt: Apples Packprogramm unter {path} konnte nicht gestartet werden ({cause}).</translation>
    </message>
    <message>
        <source>{pack} was not made: Apple&apos;s {packager} broke off in the middle (signal {number}){quoted}.</source>
        <translation>{pack} wurde nicht erzeugt: Apples {packager} brach mittendrin ab (Signal {number}){quoted}.</translation>
    </message>
    <message>
        <source>{pack} was not made: Apple&apos;s {packager} does not take its manifest or one of its paths{quoted}.</source>
        <translation>{pack} wurde nicht erzeugt: Apples {packager} nimmt sein Manifest oder einen seiner Pfade nicht an{quoted}.</translation>
    </message>
    <message>
        <source>{pack} was not made: Apple&apos;s {packager} refused it (exit code {number}).</source>
        <translation>{pack} wurde nicht erzeugt: Apples {packager} lehnte es ab (Exit-Code {number}).</translation>
    </message>
    <message>
        <source>{pack} was not made: Apple&apos;s {packager} refused it{quoted}.</source>
        <translation>{pack} wurde nicht erzeugt: Apples {packager} lehnte es ab{quoted}.</translation>
    </message>
    <message>
        <source>{pack} was not made: Apple&apos;s {packager} said that it was done, and wrote nothing{quoted}.</source>
        <translation>{pack} wurde nicht erzeugt: Apples {packager} meldete sich fertig und schrieb nichts{quoted}.</translation>
    </message>
    <message>
        <source>{pack} was not made: Apple&apos;s {packager} waits for its licence to be accepted.</source>
        <translation>{pack} wurde nicht erzeugt: Apples {packager} wartet darauf, dass seine Lizenz angenommen wird.</translation>
    </message>
    <message numerus="yes">
        <source>{pack} would name {count} files one by one, more than can be worked with.</source>
        <translation>
            <numerusform>{pack} würde {count} Datei einzeln nennen, mehr als sich bearbeiten lässt.</numerusform>
            <numerusform>{pack} würde {count} Dateien einzeln nennen, mehr als sich bearbeiten lässt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} cannot be opened: {fault}.</source>
        <translation>{path} kann nicht geöffnet werden: {fault}.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a project: {what}.</source>
        <translation>{path} kann nicht als Projekt gelesen werden: {what}.</translation>
    </message>
    <message>
        <source>{path} changed while it was read.</source>
        <translation>{path} änderte sich beim Lesen.</translation>
    </message>
    <message>
        <source>{path} could not be moved to the trash: its disk has none.</source>
        <translation>{path} konnte nicht in den Papierkorb gelegt werden: der Datenträger hat keinen.</translation>
    </message>
    <message>
        <source>{path} could not be renamed: it would come to lie on another disk.</source>
        <translation>{path} konnte nicht umbenannt werden: es käme auf einem anderen Datenträger zu liegen.</translation>
    </message>
    <message>
        <source>{path} could not be renamed: its new name was taken just now.</source>
        <translation>{path} konnte nicht umbenannt werden: der neue Name wurde soeben vergeben.</translation>
    </message>
    <message>
        <source>{path} holds no project.</source>
        <translation>{path} enthält kein Projekt.</translation>
    </message>
    <message>
        <source>{path} holds several projects: {names}.</source>
        <translation>{path} enthält mehrere Projekte: {names}.</translation>
    </message>
    <message>
        <source>{path} holds two versions, between which version control could not decide.</source>
        <translation>{path} enthält zwei Fassungen, zwischen denen die Versionsverwaltung nicht entscheiden konnte.</translation>
    </message>
    <message>
        <source>{path} in {folder} is a link, and nothing is written through a link.</source>
        <translation>{path} in {folder} ist eine Verknüpfung, und durch Verknüpfungen wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>{path} is a built pack, so it was not put into another one.</source>
        <translation>{path} ist ein gebautes Pack und wurde deshalb nicht in ein anderes gelegt.</translation>
    </message>
    <message>
        <source>{path} is a file, so no folder of that name can be made.</source>
        <translation>{path} ist eine Datei; ein Ordner dieses Namens kann deshalb nicht angelegt werden.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{path} is a link, and a pack cannot hold links.</source>
        <translation>{path} ist eine Verknüpfung, und ein Pack kann keine Verknüpfungen enthalten.</translation>
    </message>
    <message>
        <source>{path} is a link, and links are not followed.</source>
        <translation>{path} ist eine Verknüpfung, und Verknüpfungen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>{path} is a project of its own, so it was not added.</source>
        <translation>{path} ist ein eigenes Projekt und wurde deshalb nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>{path} is a whole drive or a home folder, so it was not added.</source>
        <translation>{path} ist ein ganzes Laufwerk oder ein Benutzerordner und wurde deshalb nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>{path} is damaged: {detail}.</source>
        <translation>{path} ist beschädigt: {detail}.</translation>
    </message>
    <message>
        <source>{path} is damaged: {fault}.</source>
        <translation>{path} ist beschädigt: {fault}.</translation>
    </message>
    <message>
        <source>{path} is in it twice</source>
        <translation>{path} kommt darin zweimal vor</translation>
    </message>
    <message>
        <source>{path} is in {folder} already, and extracting never replaces a file.</source>
        <translation>{path} ist schon in {folder}, und Entpacken ersetzt nie eine Datei.</translation>
    </message>
    <message>
        <source>{path} is larger than 1 MB, so it is no depot script.</source>
        <translation>{path} ist größer als 1 MB und deshalb kein Depotskript.</translation>
    </message>
    <message>
        <source>{path} is larger than 64 MB, so it is not a manifest.</source>
        <translation>{path} ist größer als 64 MB und deshalb kein Manifest.</translation>
    </message>
    <message>
        <source>{path} is larger than 64 MB, so it is not a project.</source>
        <translation>{path} ist größer als 64 MB und deshalb kein Projekt.</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a folder, so it was not added.</source>
        <translation>{path} ist weder eine Datei noch ein Ordner und wurde deshalb nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a folder.</source>
        <translation>{path} ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>{path} is no folder, and {other} lies below it</source>
        <translation>{path} ist kein Ordner, und {other} liegt darunter</translation>
    </message>
    <message>
        <source>{path} is no ordinary file, so it has no digest.</source>
        <translation>{path} ist keine gewöhnliche Datei und hat keine Prüfsumme.</translation>
    </message>
    <message>
        <source>{path} is no path that a disk can have.</source>
        <translation>{path} ist kein Pfad, den ein Datenträger haben kann.</translation>
    </message>
    <message>
        <source>{path} is no place in a pack: stored paths begin at its top and never leave it.</source>
        <translation>{path} ist keine Stelle in einem Pack: abgelegte Pfade beginnen auf der obersten Ebene und verlassen das Pack nie.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <source>{path} is not in {archive}.</source>
        <translation>{path} ist nicht in {archive}.</translation>
    </message>
    <message>
        <source>{path} is not there now.</source>
        <translation>{path} ist jetzt nicht da.</translation>
    </message>
    <message>
        <source>{path} is not there or cannot be read, so it was not added.</source>
        <translation>{path} ist nicht da oder kann nicht gelesen werden und wurde deshalb nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} ist nicht da.</translation>
    </message>
    <message>
        <source>{path} is protected against changes, so nothing was saved.</source>
        <translation>{path} ist gegen Änderungen geschützt, deshalb wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>{path} is the very folder that {pack} takes its files from.</source>
        <translation>{path} ist genau der Ordner, aus dem {pack} seine Dateien nimmt.</translation>
    </message>
    <message>
        <source>{path} is {what}, not a file with something in it.</source>
        <translation>{path} ist {what}, keine Datei mit Inhalt.</translation>
    </message>
    <message>
        <source>{path} lies outside of {base}, where {pack} takes its files from.</source>
        <translation>{path} liegt außerhalb von {base}, woraus {pack} seine Dateien nimmt.</translation>
    </message>
    <message>
        <source>{path} stands twice in the project, so no copy was made.</source>
        <translation>{path} steht zweimal im Projekt, deshalb wurde keine Kopie erstellt.</translation>
    </message>
    <message>
        <source>{path} was changed by another program in the meantime.</source>
        <translation>{path} wurde inzwischen von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>{path} was written by a newer edition of Pack Studio (format {format}; this one knows format {known}).</source>
        <translation>{path} wurde von einer neueren Ausgabe von Pack Studio geschrieben (Format {format}; diese kennt Format {known}).</translation>
    </message>
    <message>
        <source>{path}: {detail}</source>
        <translation>{path}: {detail}</translation>
    </message>
    <message>
        <source>{people} fall back to the primary language, {after}, and got {before} before.</source>
        <translation>{people} fallen auf die Hauptsprache {after} zurück und erhielten vorher {before}.</translation>
    </message>
    <message>
        <source>{people} get no packs with a language any more, and got those in {before} before.</source>
        <translation>{people} erhalten keine Packs mit Sprache mehr und erhielten vorher die in {before}.</translation>
    </message>
    <message>
        <source>{people} get packs in {after}, and got none with a language before.</source>
        <translation>{people} erhalten Packs in {after} und erhielten vorher keine mit Sprache.</translation>
    </message>
    <message>
        <source>{people} get {after} instead of {before}.</source>
        <translation>{people} erhalten {after} statt {before}.</translation>
    </message>
    <message>
        <source>{people} leave the primary language, {before}, and get {after}.</source>
        <translation>{people} verlassen die Hauptsprache {before} und erhalten {after}.</translation>
    </message>
    <message>
        <source>{place} has a problem that stops its build, which nobody can accept.</source>
        <translation>{place} hat ein Problem, das den Build aufhält und das niemand akzeptieren kann.</translation>
    </message>
    <message>
        <source>{project} has a build {build}, but its record is damaged.</source>
        <translation>{project} hat einen Build {build}, aber dessen Aufzeichnung ist beschädigt.</translation>
    </message>
    <message>
        <source>{project} has no build {build}.</source>
        <translation>{project} hat keinen Build {build}.</translation>
    </message>
    <message>
        <source>{project} has no builds on record.</source>
        <translation>{project} hat keine aufgezeichneten Builds.</translation>
    </message>
    <message>
        <source>{project} is a project, and a project is opened by itself.</source>
        <translation>{project} ist ein Projekt, und ein Projekt wird für sich geöffnet.</translation>
    </message>
    <message>
        <source>{project} is open in {window} since {time}, so nothing can be changed here.</source>
        <translation>{project} ist seit {time} anderswo geöffnet ({window}), deshalb kann hier nichts geändert werden.</translation>
    </message>
    <message>
        <source>{reason}, and {other}</source>
        <translation>{reason}, und {other}</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{rule} ends with \, which is a sign for the next letter.</source>
        <translation>{rule} endet mit \, einem Zeichen für den nächsten Buchstaben.</translation>
    </message>
    <message>
        <source>{rule} has \ before a letter that needs none.</source>
        <translation>{rule} hat \ vor einem Buchstaben, der keines braucht.</translation>
    </message>
    <message>
        <source>{rule} has a bracket that is not closed, or is empty.</source>
        <translation>{rule} hat eine Klammer, die nicht geschlossen oder leer ist.</translation>
    </message>
    <message>
        <source>{rule} has a range in brackets that runs backwards.</source>
        <translation>{rule} hat in Klammern einen Bereich, der rückwärts läuft.</translation>
    </message>
    <message>
        <source>{rule} has too many * and ?.</source>
        <translation>{rule} hat zu viele * und ?.</translation>
    </message>
    <message>
        <source>{rule} is a remark: # at the start says so.</source>
        <translation>{rule} ist eine Anmerkung: # am Anfang sagt das.</translation>
    </message>
    <message>
        <source>{rule} is no ignore rule: {fault}.</source>
        <translation>{rule} ist keine Ignorierregel: {fault}.</translation>
    </message>
    <message>
        <source>{rule} names no file.</source>
        <translation>{rule} nennt keine Datei.</translation>
    </message>
    <message>
        <source>{rule} says of no file that it is ignored.</source>
        <translation>{rule} sagt von keiner Datei, dass sie ignoriert wird.</translation>
    </message>
    <message>
        <source>{rule} takes nothing: rules count from the top.</source>
        <translation>{rule} erfasst nichts: Regeln zählen von oben.</translation>
    </message>
    <message>
        <source>{rule} … is an ignore rule with too many wildcards.</source>
        <translation>{rule} … ist eine Ignorierregel mit zu vielen Platzhaltern.</translation>
    </message>
    <message>
        <source>{sign} ({code})</source>
        <translation>{sign} ({code})</translation>
    </message>
    <message>
        <source>{single} has no asset pack ID, and {several} has no such pack.</source>
        <translation>{single} hat keine Asset-Pack-ID, und {several} hat kein solches Pack.</translation>
    </message>
    <message>
        <source>{single} is the pack {pack}, and {several} has no such pack.</source>
        <translation>{single} ist das Pack {pack}, und {several} hat kein solches Pack.</translation>
    </message>
    <message>
        <source>{size}</source>
        <translation>{size}</translation>
    </message>
    <message>
        <source>{size} bytes in the pack, {other} in {build}</source>
        <translation>{size} Bytes im Pack, {other} in {build}</translation>
    </message>
    <message>
        <source>{size} bytes in the pack, {other} on disk</source>
        <translation>{size} Bytes im Pack, {other} auf dem Datenträger</translation>
    </message>
    <message>
        <source>{size} bytes would unpack to {unpacked}, which looks like a trap</source>
        <translation>{size} Bytes ergäben entpackt {unpacked}, was nach einer Falle aussieht</translation>
    </message>
    <message>
        <source>{size} less before first use</source>
        <translation>{size} weniger vor der ersten Nutzung</translation>
    </message>
    <message>
        <source>{size} less later</source>
        <translation>{size} weniger später</translation>
    </message>
    <message>
        <source>{size} less on demand</source>
        <translation>{size} weniger bei Bedarf</translation>
    </message>
    <message>
        <source>{size} more before first use</source>
        <translation>{size} mehr vor der ersten Nutzung</translation>
    </message>
    <message>
        <source>{size} more later</source>
        <translation>{size} mehr später</translation>
    </message>
    <message>
        <source>{size} more on demand</source>
        <translation>{size} mehr bei Bedarf</translation>
    </message>
    <message>
        <source>{tag} and {other} mean the same people, who get only one of the packs.</source>
        <translation>{tag} und {other} meinen dieselben Leute, die nur eines der Packs erhalten.</translation>
    </message>
    <message>
        <source>{tag} is an old code, so {new} is used.</source>
        <translation>{tag} ist ein alter Code, deshalb wird {new} verwendet.</translation>
    </message>
    <message>
        <source>{target} is being built by {who}.</source>
        <translation>{target} wird gerade gebaut: {who}.</translation>
    </message>
    <message>
        <source>{text} has no value.</source>
        <translation>{text} hat keinen Wert.</translation>
    </message>
    <message>
        <source>{text} is no language tag.</source>
        <translation>{text} ist keine Sprachkennung.</translation>
    </message>
    <message>
        <source>{text} is no language tag. Write {tag}.</source>
        <translation>{text} ist keine Sprachkennung. {tag} schreiben.</translation>
    </message>
    <message>
        <source>{text} is no number.</source>
        <translation>{text} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{text} is not a language tag</source>
        <translation>{text} ist keine Sprachkennung</translation>
    </message>
    <message>
        <source>{text} is too large for a number.</source>
        <translation>{text} ist zu groß für eine Zahl.</translation>
    </message>
    <message>
        <source>{text} names another file, which is not read.</source>
        <translation>{text} nennt eine andere Datei, die nicht gelesen wird.</translation>
    </message>
    <message>
        <source>{title} cannot be a file name, so it cannot be a project&apos;s name.</source>
        <translation>{title} kann kein Dateiname sein und deshalb kein Projektname.</translation>
    </message>
    <message>
        <source>{where} has to be at least {least}</source>
        <translation>{where} muss mindestens {least} sein</translation>
    </message>
    <message>
        <source>{where} has to be at most {most}</source>
        <translation>{where} darf höchstens {most} sein</translation>
    </message>
    <message>
        <source>{where} has to be {expected}</source>
        <translation>{where} muss {expected} sein</translation>
    </message>
    <message>
        <source>{where} is empty</source>
        <translation>{where} ist leer</translation>
    </message>
    <message>
        <source>{where} is missing</source>
        <translation>{where} fehlt</translation>
    </message>
    <message>
        <source>{where} is not of the right kind</source>
        <translation>{where} ist nicht von der richtigen Art</translation>
    </message>
    <message>
        <source>{where} makes no sense ({reason})</source>
        <translation>{where} ergibt keinen Sinn ({reason})</translation>
    </message>
    <message>
        <source>{who} falls back to the primary language, {after}, and got {before} before.</source>
        <translation>{who} fällt auf die Hauptsprache {after} zurück und erhielt vorher {before}.</translation>
    </message>
    <message>
        <source>{who} gets no packs with a language any more, and got those in {before} before.</source>
        <translation>{who} erhält keine Packs mit Sprache mehr und erhielt vorher die in {before}.</translation>
    </message>
    <message>
        <source>{who} gets packs in {after}, and got none with a language before.</source>
        <translation>{who} erhält Packs in {after} und erhielt vorher keine mit Sprache.</translation>
    </message>
    <message>
        <source>{who} gets {after} instead of {before}.</source>
        <translation>{who} erhält {after} statt {before}.</translation>
    </message>
    <message>
        <source>{who} leaves the primary language, {before}, and gets {after}.</source>
        <translation>{who} verlässt die Hauptsprache {before} und erhält {after}.</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
</context>
</TS>
